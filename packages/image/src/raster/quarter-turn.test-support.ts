import type { Raster } from "./raster.js";

/** The picture turned clockwise by a right angle. */
export function quarterTurn(picture: Raster): Raster {
  const { width, height, channels } = picture;
  const data = new Uint8Array(picture.data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const to = (x * height + height - 1 - y) * channels;
      for (let c = 0; c < channels; c += 1) {
        data[to + c] = picture.data[(y * width + x) * channels + c];
      }
    }
  }
  return { width: height, height: width, channels, data };
}
