import { sha256 } from "@noble/hashes/sha2.js";

// RFC 6962, section 2.1: the first byte keeps a leaf from being passed off as a node.
const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** Hash of one entry of the log. */
export function leafHash(entry: Uint8Array): Uint8Array {
  return sha256.create().update(LEAF).update(entry).digest();
}

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256.create().update(NODE).update(left).update(right).digest();
}

/** Root of the tree over these leaf hashes, in the order of the log. */
export function rootHash(leaves: readonly Uint8Array[]): Uint8Array {
  const [first, second] = leaves;
  if (first === undefined) return sha256(new Uint8Array());
  if (second === undefined) return first;
  const split = largestPowerBelow(leaves.length);
  return nodeHash(rootHash(leaves.slice(0, split)), rootHash(leaves.slice(split)));
}

/** For more than one leaf: the left side is a full tree, so that it never changes again. */
function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
