import { type Range, splitOf } from "./ranges.js";

/**
 * What has to be hashed with a leaf to reach the root of a tree of `size` leaves, from the leaf upwards
 * (RFC 6962, section 2.1.1: PATH).
 *
 * @throws {RangeError} for a leaf the tree does not have
 */
export function inclusionRanges(leaf: number, size: number): Range[] {
  if (!Number.isSafeInteger(leaf) || leaf < 0 || leaf >= size) {
    throw new RangeError(`a tree of ${size} leaves has no leaf ${leaf}`);
  }
  const ranges: Range[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const split = start + splitOf(end - start);
    if (leaf < split) {
      ranges.push({ start: split, end });
      end = split;
    } else {
      ranges.push({ start, end: split });
      start = split;
    }
  }
  return ranges.reverse();
}

/**
 * What shows that a tree of `size` leaves begins with the tree of `before` leaves, in the order of
 * RFC 6962, section 2.1.2: PROOF. Nothing for a tree that is the same or empty.
 *
 * @throws {RangeError} when `before` is greater than `size`
 */
export function consistencyRanges(before: number, size: number): Range[] {
  if (!Number.isSafeInteger(before) || before < 0 || before > size) {
    throw new RangeError(`a tree of ${size} leaves never had ${before} before`);
  }
  if (before === 0 || before === size) return [];
  const ranges: Range[] = [];
  let start = 0;
  let end = size;
  // Whoever asks knows the root of the tree before, as long as nothing was taken away at its left.
  let known = true;
  while (end !== before) {
    const split = start + splitOf(end - start);
    if (before <= split) {
      ranges.push({ start: split, end });
      end = split;
    } else {
      ranges.push({ start, end: split });
      start = split;
      known = false;
    }
  }
  if (!known) ranges.push({ start, end });
  return ranges.reverse();
}
