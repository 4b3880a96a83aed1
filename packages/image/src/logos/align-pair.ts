import { type Affine, areaScale } from "./affine.js";
import { alignInk } from "./align-ink.js";
import type { ComparedPair } from "./compare-pairs.js";
import { inkAgreement } from "./ink-agreement.js";

export interface AlignedPair extends ComparedPair {
  /** Correlation of the two inks where they lie best. */
  readonly agreement: number;
}

const UNMOVED: Affine = [1, 0, 0, 0, 1, 0];

/** Lays the reference's ink on the crop's, from where the verifier sees it and from the middle; the better one. */
export function alignPair(pair: ComparedPair): AlignedPair {
  const { crop, near } = pair;
  const starts = [UNMOVED, pair.map].filter(isPlausible);
  let best: AlignedPair = { ...pair, map: UNMOVED, agreement: -1 };
  for (const start of starts) {
    for (const map of [start, alignInk(near.soft, crop.soft, start)]) {
      const agreement = inkAgreement(near.soft, crop.soft, map);
      if (agreement > best.agreement && isPlausible(map)) {
        best = { ...pair, map, agreement };
      }
    }
  }
  return best;
}

/** Whether a placement is one of a logo that is printed at all: not turned over, not far off, not crushed. */
function isPlausible(map: Affine): boolean {
  const area = areaScale(map);
  const across = Math.hypot(map[0], map[3]) / Math.hypot(map[1], map[4]);
  const straight = across > 0.55 && across < 1.8;
  return area > 0.25 && area < 3 && straight && Math.max(Math.abs(map[2]), Math.abs(map[5])) < 0.7;
}
