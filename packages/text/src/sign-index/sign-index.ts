import type { SoundIndex } from "../sounds/sound-index.js";

/**
 * All signs compiled: plain data over SharedArrayBuffer. Threads share it without a copy, and
 * `saveSigns` writes it as it is.
 */
export interface SignIndex {
  readonly trie: Trie;
  readonly signs: SignTable;
  readonly typos: TypoIndex;
  readonly sounds: SoundIndex;
  /** Whether disguises are looked for, or plain signs only. */
  readonly disguises: boolean;
}

/**
 * A trie over shapes, laid out level by level so that a node's children lie side by side: the
 * narrow ones in the order of their codes, then, behind a node that only counts them, the wide
 * ones in order too.
 */
export interface Trie {
  /** Shape → code; 0 where no sign uses the shape. Letters a–z have the codes 1–26, all others wide ones. */
  readonly alphabet: Uint16Array;
  /** Code → node of a sign's first symbol, or -1. */
  readonly root: Int32Array;
  /** Bit k: there is a child with the narrow code k; and `TrieBit`. */
  readonly bits: Int32Array;
  /** First child; of a leaf, the first of the signs that are spelt so. */
  readonly first: Uint32Array;
  /** Code that leads to the node; of a counting node, how many wide children follow. */
  readonly label: Uint16Array;
}

/** Code of the child that stands for "a sign ends here". */
export const END_CODE = 27;
export const FIRST_WIDE_CODE = 32;

export const TrieBit = {
  End: 1 << END_CODE,
  Wide: 1 << 30,
  /** Only one spelling lies below: the rest of it is compared with the sign itself. */
  Leaf: 1 << 31,
} as const;

/** Bits of codes and of the end. */
export const NARROW_BITS = (1 << (END_CODE + 1)) - 1;

/** The signs in the order of their spelling. Symbols of sign k: `from[k]` to `from[k + 1]`. */
export interface SignTable {
  readonly count: number;
  readonly mark: Uint32Array;
  /** A bit for each `Operator` that is off, and `SignFlag`. */
  readonly flags: Uint16Array;
  readonly from: Uint32Array;
  readonly fine: Uint16Array;
  readonly shape: Uint16Array;
  /** Gap before each symbol within the sign (low four bits: where its own words meet), and `Dress`. */
  readonly dress: Uint8Array;
  /** Texts as registered, in UTF-8, one after the other: that of sign k begins at `textFrom[k]`. */
  readonly text: Uint8Array;
  readonly textFrom: Uint32Array;
}

export const SignFlag = {
  /** The next sign has the same shapes. */
  SameAsNext: 1 << 14,
  Alias: 1 << 15,
} as const;

/** What matters of how a sign's own symbol is written. */
export const Dress = { Gap: 15, Traditional: 16, Leet: 32, Look: 64, FaintLook: 128 } as const;

/**
 * Signs of Latin letters under the hashes of their spellings, by open addressing: a spelling lies in the first free
 * slot from the one that the high bits of its hash name, so that one not there costs a single line of cache.
 */
export interface TypoIndex {
  /** Low bits of the hash; 0 for an empty slot. A power of two of them. */
  readonly print: Uint16Array;
  readonly sign: Uint32Array;
  /** A Bloom filter (one bit each) of the last words of signs of several words, by `hashWord`. */
  readonly lastWords: Uint8Array;
}
