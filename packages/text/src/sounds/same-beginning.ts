import type { SignTable } from "../sign-index/sign-index.js";

/** Signs looked at: where more of them begin alike, the beginning says nothing of any. */
const SIGN_LIMIT = 64;

/**
 * The signs that begin with symbols `from` to `to` of a text, one for each mark, and go on; none
 * where more than `limit` marks do. Signs lie in the order of their shapes, so it takes a search
 * by halves and no index.
 */
export function signsBeginningWith(
  { count, from: signFrom, fine, shape, mark }: SignTable,
  text: { readonly fine: Uint16Array; readonly shape: Uint16Array },
  from: number,
  to: number,
  limit: number,
): number[] {
  const length = to - from;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(middle) < 0) low = middle + 1;
    else high = middle;
  }
  const marks = new Map<number, number>();
  for (let sign = low; sign < count && compare(sign) === 0; sign++) {
    if (sign - low >= SIGN_LIMIT) return [];
    if (signFrom[sign + 1] - signFrom[sign] === length || !isSame(sign)) continue;
    if (!marks.has(mark[sign])) marks.set(mark[sign], sign);
  }
  return marks.size > limit ? [] : [...marks.values()];

  /** How the sign's beginning lies to the symbols: before (−), behind (+) or the same. */
  function compare(sign: number): number {
    const begin = signFrom[sign];
    for (let k = 0; k < length; k++) {
      if (begin + k >= signFrom[sign + 1]) return -1;
      const difference = shape[begin + k] - text.shape[from + k];
      if (difference !== 0) return difference;
    }
    return 0;
  }

  function isSame(sign: number): boolean {
    for (let k = 0; k < length; k++) {
      if (fine[signFrom[sign] + k] !== text.fine[from + k]) return false;
    }
    return true;
  }
}
