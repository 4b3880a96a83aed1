import type { Raster } from "../raster/raster.js";

/** Each pixel averaged with those up to two pixels away in either direction; the outermost two rows stay. */
export function smooth({ width, height, data }: Raster): Uint8Array {
  const sums = new Uint16Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const end = (y + 1) * width - 2;
    for (let i = y * width + 2; i < end; i += 1) {
      sums[i] = data[i - 2] + data[i - 1] + data[i] + data[i + 1] + data[i + 2];
    }
  }
  const smoothed = data.slice();
  const [once, twice] = [width, 2 * width];
  for (let y = 2; y < height - 2; y += 1) {
    const end = (y + 1) * width - 2;
    for (let i = y * width + 2; i < end; i += 1) {
      const sum = sums[i - twice] + sums[i - once] + sums[i] + sums[i + once] + sums[i + twice];
      // A twenty-fifth, rounded, as a multiplication.
      smoothed[i] = ((sum + 12) * 5243) >> 17;
    }
  }
  return smoothed;
}
