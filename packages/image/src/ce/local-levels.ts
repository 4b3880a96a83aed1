import type { Plane } from "./plane.js";

/** Means and deviations are taken for blocks of so many pixels a side: 16 times fewer than pixels. */
export const BLOCK = 4;

/** Mean and standard deviation of the surroundings of each block, blocks row after row. */
export interface LocalLevels {
  readonly columns: number;
  readonly rows: number;
  readonly mean: Float32Array;
  readonly deviation: Float32Array;
}

/**
 * Levels around each block of 4 × 4 pixels, over a square window.
 *
 * @param reach half the side of the window, in blocks
 */
export function localLevels(plane: Plane, reach: number): LocalLevels {
  const columns = Math.ceil(plane.width / BLOCK);
  const rows = Math.ceil(plane.height / BLOCK);
  const stride = columns + 1;
  const count = new Float64Array(stride * (rows + 1));
  const sum = new Float64Array(stride * (rows + 1));
  const squares = new Float64Array(stride * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let rowCount = 0;
    let rowSum = 0;
    let rowSquares = 0;
    const bottom = Math.min(plane.height, (row + 1) * BLOCK);
    for (let column = 0; column < columns; column += 1) {
      const right = Math.min(plane.width, (column + 1) * BLOCK);
      for (let y = row * BLOCK; y < bottom; y += 1) {
        for (let x = column * BLOCK; x < right; x += 1) {
          const value = plane.data[y * plane.width + x];
          rowSum += value;
          rowSquares += value * value;
        }
      }
      rowCount += (bottom - row * BLOCK) * (right - column * BLOCK);
      const at = (row + 1) * stride + column + 1;
      count[at] = count[at - stride] + rowCount;
      sum[at] = sum[at - stride] + rowSum;
      squares[at] = squares[at - stride] + rowSquares;
    }
  }
  const mean = new Float32Array(columns * rows);
  const deviation = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    const top = Math.max(0, row - reach) * stride;
    const bottom = Math.min(rows, row + reach + 1) * stride;
    for (let column = 0; column < columns; column += 1) {
      const left = Math.max(0, column - reach);
      const right = Math.min(columns, column + reach + 1);
      const a = bottom + right;
      const b = bottom + left;
      const c = top + right;
      const d = top + left;
      const pixels = count[a] - count[b] - count[c] + count[d];
      const average = (sum[a] - sum[b] - sum[c] + sum[d]) / pixels;
      const squared = (squares[a] - squares[b] - squares[c] + squares[d]) / pixels;
      const at = row * columns + column;
      mean[at] = average;
      deviation[at] = Math.sqrt(Math.max(0, squared - average * average));
    }
  }
  return { columns, rows, mean, deviation };
}
