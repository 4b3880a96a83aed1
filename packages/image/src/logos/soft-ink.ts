import { COARSE } from "./coarse-sample.js";
import { CROP } from "./sample-crop.js";

/** An ink of CROP × CROP from 0 to `full`, at half the size, softened and from 0 to 1: finer strokes mislead. */
export function softInk(ink: ArrayLike<number>, full: number): Float32Array {
  const half = new Float32Array(COARSE * COARSE);
  for (let i = 0; i < half.length; i += 1) {
    const at = Math.floor(i / COARSE) * 2 * CROP + (i % COARSE) * 2;
    half[i] = (ink[at] + ink[at + 1] + ink[at + CROP] + ink[at + CROP + 1]) / (4 * full);
  }
  return softened(half);
}

function softened(plane: Float32Array): Float32Array {
  const across = new Float32Array(plane.length);
  const both = new Float32Array(plane.length);
  const last = COARSE - 1;
  for (let i = 0; i < plane.length; i += 1) {
    const x = i % COARSE;
    across[i] = (plane[x > 0 ? i - 1 : i] + 2 * plane[i] + plane[x < last ? i + 1 : i]) / 4;
  }
  for (let i = 0; i < plane.length; i += 1) {
    const above = across[i >= COARSE ? i - COARSE : i];
    const below = across[i < last * COARSE ? i + COARSE : i];
    both[i] = (above + 2 * across[i] + below) / 4;
  }
  return both;
}
