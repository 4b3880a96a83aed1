/** Other ways than the plain one to read the symbol at a place of a text. */
export const Side = {
  /** A letter written once more, or a sign that is as likely a separator: it may be passed over. */
  Skip: 1,
  /** It looks like yet another letter. */
  SecondLook: 2,
  /** Together with the next symbol it looks like one letter. */
  Digraph: 4,
} as const;

/** A text as one trie sees it. Overwritten by the next text. */
export interface CodedText {
  /** Code of each symbol's shape. */
  code: Uint16Array;
  /** Bits of `Side`. */
  side: Uint8Array;
  /** Shape that the symbol and the next one make together, or 0. */
  merged: Uint16Array;
  /** Where passing over the symbol leads: behind all that repeat it. */
  skipTo: Int32Array;
  /** From each symbol at which a sign may begin: the symbol up to which some sign goes along. */
  reach: Int32Array;
}

export function emptyCodedText(capacity: number): CodedText {
  return {
    code: new Uint16Array(capacity),
    side: new Uint8Array(capacity),
    merged: new Uint16Array(capacity),
    skipTo: new Int32Array(capacity),
    reach: new Int32Array(capacity),
  };
}
