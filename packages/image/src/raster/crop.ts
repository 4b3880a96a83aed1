import type { Box } from "./box.js";
import type { Raster } from "./raster.js";

/** The part of a picture inside a box that lies within it; the pixels are copied. */
export function crop(picture: Raster, box: Box): Raster {
  const { channels } = picture;
  const row = box.width * channels;
  const data = new Uint8Array(row * box.height);
  for (let y = 0; y < box.height; y += 1) {
    const from = ((box.top + y) * picture.width + box.left) * channels;
    data.set(picture.data.subarray(from, from + row), y * row);
  }
  return { width: box.width, height: box.height, channels, data };
}
