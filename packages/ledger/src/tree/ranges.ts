/** A full subtree: of 2^`level` leaves, the `index`-th of its size. */
export interface Place {
  readonly level: number;
  readonly index: number;
}

/** Leaves `start` (included) to `end` (not included) whose hash is one step of a proof. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The greatest power of two below `count` (2 at least): where RFC 6962 parts a tree. */
export function splitOf(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/**
 * The full subtrees a range of a tree consists of, the largest first. The ranges of proofs start at a
 * multiple of their largest subtree, so that each is one of the tree's own nodes or its right edge.
 */
export function placesOf({ start, end }: Range): Place[] {
  const places: Place[] = [];
  let from = start;
  while (from < end) {
    let level = 0;
    while (from % 2 ** (level + 1) === 0 && from + 2 ** (level + 1) <= end) level += 1;
    places.push({ level, index: from / 2 ** level });
    from += 2 ** level;
  }
  return places;
}
