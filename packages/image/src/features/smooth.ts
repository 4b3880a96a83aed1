import type { Raster } from "../raster/raster.js";

/** Each pixel averaged with those up to two pixels away in either direction; the outermost two rows stay. */
export function smooth({ width, height, data }: Raster): Uint8Array {
  const sums = new Uint16Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * width;
    let sum = data[from] + data[from + 1] + data[from + 2] + data[from + 3];
    for (let x = 2; x < width - 2; x += 1) {
      sum += data[from + x + 2];
      sums[from + x] = sum;
      sum -= data[from + x - 2];
    }
  }
  const smoothed = data.slice();
  // The sums of five rows, carried down from row to row.
  const five = new Uint16Array(width);
  for (let i = 0; i < 4 * width && i < sums.length; i += 1) {
    five[i % width] += sums[i];
  }
  for (let y = 2; y < height - 2; y += 1) {
    const from = y * width;
    for (let x = 2; x < width - 2; x += 1) {
      const sum = five[x] + sums[from + 2 * width + x];
      five[x] = sum - sums[from - 2 * width + x];
      // A twenty-fifth, rounded, as a multiplication.
      smoothed[from + x] = ((sum + 12) * 5243) >> 17;
    }
  }
  return smoothed;
}
