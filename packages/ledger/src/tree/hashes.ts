import { sha256 } from "@noble/hashes/sha2.js";

// RFC 6962, section 2.1: the first byte keeps a leaf from being passed off as a node.
const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

/** Bytes of a hash. */
export const HASH_BYTES = 32;

/** Hash of one entry of the log. */
export function leafHash(entry: Uint8Array): Uint8Array {
  return sha256.create().update(LEAF).update(entry).digest();
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256.create().update(NODE).update(left).update(right).digest();
}

/** Root of a tree without leaves. */
export function emptyRoot(): Uint8Array {
  return sha256(new Uint8Array());
}

export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
