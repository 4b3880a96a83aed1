import type { Raster } from "../raster/raster.js";
import type { Affine } from "./affine.js";
import { OUTSIDE, sample } from "./sample.js";

/** How well a picture, at the place a map gives, shows what a reference shows. */
export interface Agreement {
  /** Squares of the reference that lie in the picture and hold more than a plain colour. */
  readonly squares: number;
  /** How many of them look the same. */
  readonly same: number;
  /** Mean correlation of the squares, -1 to 1; what is plain in one of the two counts as nothing. */
  readonly mean: number;
}

/** Side of a square in pixels of the reference. */
const SIDE = 8;

/** A square whose brightness deviates by less, in levels of 256, is plain. */
const PLAIN = 4;

/** Correlation from which two squares look the same. */
const SAME = 0.8;

/**
 * Compares a reference and a picture, both of luma, square by square. Features agree already when a single detail is
 * the same, such as a logo; photographs that are copies agree nearly everywhere.
 */
export function agreement(reference: Raster, picture: Raster, map: Affine): Agreement {
  let squares = 0;
  let same = 0;
  let sum = 0;
  for (let top = 0; top + SIDE <= reference.height; top += SIDE) {
    for (let left = 0; left + SIDE <= reference.width; left += SIDE) {
      const correlation = correlate(reference, picture, map, left, top);
      if (correlation !== undefined) {
        squares += 1;
        same += correlation >= SAME ? 1 : 0;
        sum += correlation;
      }
    }
  }
  return { squares, same, mean: squares === 0 ? 0 : sum / squares };
}

/** Undefined if part of the square lies outside the picture, or nothing is in it in either. */
function correlate(
  reference: Raster,
  picture: Raster,
  [a, b, c, d, e, f]: Affine,
  left: number,
  top: number,
): number | undefined {
  let [sum, squares, seenSum, seenSquares, products] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + SIDE; y += 1) {
    for (let x = left; x < left + SIDE; x += 1) {
      const [px, py] = [x + 0.5, y + 0.5];
      const seen = sample(picture, a * px + b * py + c, d * px + e * py + f);
      if (seen === OUTSIDE) {
        return;
      }
      const value = reference.data[y * reference.width + x];
      sum += value;
      squares += value * value;
      seenSum += seen;
      seenSquares += seen * seen;
      products += value * seen;
    }
  }
  const count = SIDE * SIDE;
  const variance = squares / count - (sum / count) ** 2;
  const seenVariance = seenSquares / count - (seenSum / count) ** 2;
  const plain = PLAIN * PLAIN;
  if (variance < plain && seenVariance < plain) {
    return;
  }
  // What is almost plain correlates by chance: the deviations are taken to be no smaller than half of what counts.
  const floor = plain / 4;
  const covariance = products / count - (sum * seenSum) / count / count;
  return covariance / Math.sqrt(Math.max(floor, variance) * Math.max(floor, seenVariance));
}
