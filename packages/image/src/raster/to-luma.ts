import type { Raster } from "./raster.js";

/** Brightness alone, weighed as in ITU-R BT.601 (0.299, 0.587, 0.114); a picture of luma is returned as it is. */
export function toLuma(picture: Raster): Raster {
  if (picture.channels === 1) {
    return picture;
  }
  const { width, height, data: rgb } = picture;
  const data = new Uint8Array(width * height);
  for (let i = 0, j = 0; i < data.length; i += 1, j += 3) {
    // 16 fractional bits, rounded.
    data[i] = (rgb[j] * 19595 + rgb[j + 1] * 38470 + rgb[j + 2] * 7471 + 32768) >> 16;
  }
  return { width, height, channels: 1, data };
}
