import type { Affine } from "./affine.js";
import { CROP } from "./sample-crop.js";

/** Ink below this is a shadow of doubt. */
const SURE = 0.5;
/** Fewer pixels are no logo. */
const LEAST = 24;
/** Share of the ink on each side that may be stray. */
const STRAY = 0.006;

/**
 * The square (from -1 to 1 to the crop's own coordinates) around the ink of a crop, its longer side filling `inner`
 * of it. Undefined where there is hardly any ink.
 */
export function inkSquare(ink: Float32Array, inner: number): Affine | undefined {
  const columns = new Int32Array(CROP);
  const rows = new Int32Array(CROP);
  let count = 0;
  for (let i = 0; i < ink.length; i += 1) {
    if (ink[i] > SURE) {
      columns[i % CROP] += 1;
      rows[Math.floor(i / CROP)] += 1;
      count += 1;
    }
  }
  if (count < LEAST) {
    return undefined;
  }
  const [left, right] = extent(columns, count * STRAY);
  const [top, bottom] = extent(rows, count * STRAY);
  const half = Math.max(right - left, bottom - top) / CROP / inner;
  return [half, 0, (left + right) / CROP - 1, 0, half, (top + bottom) / CROP - 1];
}

function extent(counts: Int32Array, stray: number): readonly [number, number] {
  let [first, last] = [0, CROP - 1];
  for (let sum = counts[first]; sum <= stray; sum += counts[first]) {
    first += 1;
  }
  for (let sum = counts[last]; sum <= stray; sum += counts[last]) {
    last -= 1;
  }
  return [first, last + 1];
}
