import { emptyRoot, nodeHash } from "./hashes.js";
import { type Place, placesOf, type Range } from "./ranges.js";

/** Hash of a full subtree of the log. */
export type NodeAt = (place: Place) => Uint8Array;

/** Hash of a range of a proof: its full subtrees, joined from the right (RFC 6962, section 2.1). */
export function rangeHash(range: Range, nodeAt: NodeAt): Uint8Array {
  const hashes = placesOf(range).map(nodeAt);
  const last = hashes.pop();
  if (last === undefined) return emptyRoot();
  return hashes.reduceRight((right, left) => nodeHash(left, right), last);
}

/** Root of the tree of the first `size` leaves. */
export function rootOf(size: number, nodeAt: NodeAt): Uint8Array {
  return rangeHash({ start: 0, end: size }, nodeAt);
}
