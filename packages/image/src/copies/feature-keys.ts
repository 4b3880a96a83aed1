import { BRIEF_PATTERN } from "../features/brief-pattern.js";

export const TABLES = 16;
export const KEY_BITS = 16;

/** So many of the bits are used, some in several tables, each time with others. */
const USED = 112;
const STRIDE = 13;

/**
 * Which of a feature's 256 bits make up its key in each table. Bits that compare points of which one lies further
 * towards the brighter side are nearly always the same and tell little: those that compare across it come first.
 */
const KEYS: Uint8Array = chooseKeys();

/** The key of the feature whose eight words begin at `at`. */
export function featureKey(words: Uint32Array, at: number, table: number): number {
  let key = 0;
  const from = table * KEY_BITS;
  for (let i = 0; i < KEY_BITS; i += 1) {
    const bit = KEYS[from + i];
    key |= ((words[at + (bit >> 5)] >>> (bit & 31)) & 1) << i;
  }
  return key;
}

function chooseKeys(): Uint8Array {
  const pattern = BRIEF_PATTERN[0] ?? new Int8Array();
  const lean = (bit: number) => Math.abs(pattern[4 * bit] - pattern[4 * bit + 2]);
  const bits = Array.from({ length: pattern.length / 4 }, (_, bit) => bit).sort(
    (a, b) => lean(a) - lean(b) || a - b,
  );
  const keys = new Uint8Array(TABLES * KEY_BITS);
  for (let i = 0; i < keys.length; i += 1) {
    keys[i] = bits[(i * STRIDE) % USED];
  }
  return keys;
}
