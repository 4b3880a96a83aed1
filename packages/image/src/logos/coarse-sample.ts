/** Pixels a side of a soft ink. */
export const COARSE = 32;

/** Value between the pixels of a soft ink; `x` and `y` in pixels, at least one pixel away from the edge. */
export function coarseSample(plane: Float32Array, x: number, y: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const i = y0 * COARSE + x0;
  const p = x - x0;
  const upper = plane[i] + (plane[i + 1] - plane[i]) * p;
  const lower = plane[i + COARSE] + (plane[i + COARSE + 1] - plane[i + COARSE]) * p;
  return upper + (lower - upper) * (y - y0);
}
