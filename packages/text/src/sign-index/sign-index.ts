/**
 * All signs compiled into a trie over shapes, laid out level by level so that a node's children
 * lie side by side. Plain data over SharedArrayBuffer: threads share it without a copy.
 */
export interface SignIndex {
  readonly trie: Trie;
  readonly signs: SignTable;
  readonly typos: TypoIndex;
  /** Whether disguises are looked for, or plain signs only. */
  readonly disguises: boolean;
}

/** Hashes of spellings, sorted, each with its sign; `bucket` says where those of one beginning stand. */
export interface TypoIndex {
  readonly hash: Uint32Array;
  readonly sign: Uint32Array;
  readonly bucket: Uint32Array;
}

export interface Trie {
  /** Shape → code; 0 where no sign uses the shape. Letters a–z have the codes 1–26. */
  readonly alphabet: Uint16Array;
  /** Code → node of a sign's first symbol, or -1. */
  readonly root: Int32Array;
  /** Bit k set: the node has a child with the code k. Codes from 32 on are found by bisection. */
  readonly mask: Uint32Array;
  /** First child; children end where the next node's begin. One item more than nodes. */
  readonly first: Uint32Array;
  /** Code that leads to the node. */
  readonly label: Uint16Array;
  /** Signs that end here are `termFrom` to `termTo`. */
  readonly termFrom: Uint32Array;
  readonly termTo: Uint32Array;
  /** All signs below a node, those that end at it included, are `termFrom` to `below`. */
  readonly below: Uint32Array;
  /** 1 where only one spelling lies below: the rest of it is compared with the sign itself. */
  readonly leaf: Uint8Array;
  /** Symbols from the root to here, this one included. */
  readonly level: Uint8Array;
}

/** The signs in the order of their spelling. Symbols of sign k: `from[k]` to `from[k + 1]`. */
export interface SignTable {
  readonly count: number;
  readonly mark: Uint32Array;
  /** 1 for an alias. */
  readonly alias: Uint8Array;
  readonly from: Uint32Array;
  readonly fine: Uint16Array;
  readonly shape: Uint16Array;
  readonly how: Uint16Array;
  /** Gap before each symbol within the sign: where its own words meet. */
  readonly gap: Uint8Array;
  readonly texts: readonly string[];
}
