import { checksum } from "./checksum.js";
import { HashIndex } from "./hash-index.js";

/** "THX1" as the first four bytes: the kind of file and its version. */
const MAGIC = 0x31584854;
const HEADER = 12;
const BYTES = 36;

/** Why bytes are no hash index that was saved. */
export interface HashIndexFault {
  readonly kind: "too-short" | "not-a-hash-index" | "wrong-length" | "damaged";
  readonly detail: string;
}

export type LoadedHashIndex =
  | { readonly ok: true; readonly index: HashIndex }
  | { readonly ok: false; readonly fault: HashIndexFault };

/**
 * The whole index as bytes, little-endian: "THX1", the number of hashes, a checksum of what follows; then all
 * hashes, 32 bytes each; then all ids, 4 bytes each.
 */
export function saveHashIndex(index: HashIndex): Uint8Array {
  const { hashes, ids } = index.contents();
  const bytes = new Uint8Array(HEADER + BYTES * ids.length);
  bytes.set(bytesOf(hashes), HEADER);
  bytes.set(bytesOf(ids), HEADER + 32 * ids.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, ids.length, true);
  view.setUint32(8, checksum(bytes.subarray(HEADER)), true);
  return bytes;
}

/** The index that was saved; a fault says why it cannot be had, and nothing is loaded in part. */
export function loadHashIndex(bytes: Uint8Array): LoadedHashIndex {
  if (bytes.length < HEADER) {
    return refuse("too-short", `${bytes.length} bytes, and a hash index has at least ${HEADER}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) {
    return refuse("not-a-hash-index", "does not begin with THX1: another file, or another version");
  }
  const size = view.getUint32(4, true);
  const expected = HEADER + BYTES * size;
  if (bytes.length !== expected) {
    return refuse("wrong-length", `${bytes.length} bytes, and ${size} hashes take ${expected}`);
  }
  // A copy of its own is aligned to words, wherever the bytes came from.
  const body = bytes.slice(HEADER);
  if (checksum(body) !== view.getUint32(8, true)) {
    return refuse("damaged", "the checksum is another: the bytes were changed after saving");
  }
  const index = new HashIndex(size);
  index.addAll(wordsOf(body, 0, 8 * size), wordsOf(body, 32 * size, size));
  return { ok: true, index };
}

function refuse(kind: HashIndexFault["kind"], detail: string): LoadedHashIndex {
  return { ok: false, fault: { kind, detail } };
}

const LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array((LITTLE ? words : words.map(swapped)).buffer);
}

function wordsOf(bytes: Uint8Array, offset: number, length: number): Uint32Array {
  const words = new Uint32Array(bytes.buffer, offset, length);
  return LITTLE ? words : words.map(swapped);
}

function swapped(word: number): number {
  return ((word >>> 24) | ((word >>> 8) & 0xff00) | ((word << 8) & 0xff0000) | (word << 24)) >>> 0;
}
