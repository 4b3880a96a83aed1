import { COARSE } from "./coarse-sample.js";

export interface Slopes {
  /** Six for each pixel: how the ink changes there as each number of an affine map grows. */
  readonly directions: Float32Array;
  /** 6 × 6: the sum of their products, a little damped. */
  readonly matrix: Float64Array;
}

/** Keeps the step small where the ink says little about a direction. */
const DAMPING = 0.01;

export function slopesOf(ink: Float32Array): Slopes {
  const side = COARSE;
  const directions = new Float32Array(ink.length * 6);
  const matrix = new Float64Array(36);
  for (let i = 0; i < ink.length; i += 1) {
    const x = i % side;
    const y = Math.floor(i / side);
    if (x === 0 || y === 0 || x === side - 1 || y === side - 1) {
      continue;
    }
    const u = ((x + 0.5) * 2) / side - 1;
    const v = ((y + 0.5) * 2) / side - 1;
    const dx = ((ink[i + 1] - ink[i - 1]) * side) / 4;
    const dy = ((ink[i + side] - ink[i - side]) * side) / 4;
    const row = [dx * u, dx * v, dx, dy * u, dy * v, dy];
    directions.set(row, i * 6);
    for (let k = 0; k < 6; k += 1) {
      for (let l = 0; l < 6; l += 1) {
        matrix[k * 6 + l] += row[k] * row[l];
      }
    }
  }
  for (let k = 0; k < 6; k += 1) {
    matrix[k * 7] += DAMPING * ink.length;
  }
  return { directions, matrix };
}
