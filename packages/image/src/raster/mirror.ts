import type { Raster } from "./raster.js";

/** The picture with left and right exchanged. */
export function mirror(picture: Raster): Raster {
  const { width, height, channels } = picture;
  const data = new Uint8Array(picture.data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * channels;
      const to = (y * width + width - 1 - x) * channels;
      for (let c = 0; c < channels; c += 1) {
        data[to + c] = picture.data[from + c];
      }
    }
  }
  return { width, height, channels, data };
}
