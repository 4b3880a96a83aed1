import type { Words } from "./latin-words.js";

/** What is remembered of a word: bits, so that several searches can share one memory. */
export const Remembered = {
  /** It is in a dictionary. */
  Known: 1,
  /** It is in none. */
  Unknown: 2,
  /** No sign is one slip away from it. */
  NoSlip: 4,
  /** No sign is run together with other words in it. */
  NotEmbedded: 8,
} as const;

/** Longest word that is remembered. */
export const LONGEST_REMEMBERED = 24;

const SLOT_BITS = 14;
const LETTERS_PER_CELL = 6;
const CELLS = LONGEST_REMEMBERED / LETTERS_PER_CELL;

/**
 * Remembers what was found out about words of the letters a to z: titles use the same ones again
 * and again. A word takes the place of another now and then; the letters are kept whole, so that
 * none is taken for another.
 */
export interface WordMemo {
  /** Bits of `Remembered` for letters `from` to `to`; 0 where nothing is remembered. */
  recall(letters: Uint16Array, from: number, to: number): number;
  /** Adds bits to the word recalled last. */
  add(bits: number): void;
  /** Recalls every Latin word of a text: the bits of each are then in `bits`. */
  recallAll(letters: Uint16Array, words: Words): void;
  /** Of each word of the text. */
  bits: Uint8Array;
}

export function createWordMemo(): WordMemo {
  const slots = 1 << SLOT_BITS;
  const keys = new Int32Array(slots * CELLS);
  const values = new Uint8Array(slots);
  const key = new Int32Array(CELLS);
  let slot = 0;

  function pack(letters: Uint16Array, from: number, to: number): void {
    let at = from;
    for (let cell = 0; cell < CELLS; cell++) {
      const end = Math.min(to, at + LETTERS_PER_CELL);
      let packed = 0;
      for (; at < end; at++) packed = (packed << 5) | (letters[at] - 96);
      key[cell] = packed;
    }
  }

  const recall = (letters: Uint16Array, from: number, to: number): number => {
    pack(letters, from, to);
    let hash = 0;
    for (let cell = 0; cell < CELLS; cell++) {
      hash = Math.imul(hash ^ key[cell], 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    slot = hash & (slots - 1);
    for (let cell = 0; cell < CELLS; cell++) {
      if (keys[slot * CELLS + cell] !== key[cell]) return 0;
    }
    return values[slot] as number;
  };

  return {
    bits: new Uint8Array(64),
    recall,
    recallAll(letters, words) {
      if (this.bits.length < words.count) this.bits = new Uint8Array(words.from.length);
      for (let word = 0; word < words.count; word++) {
        const from = words.from[word];
        const to = words.to[word];
        const length = to - from;
        const memorable = words.latin[word] === 1 && length > 1 && length <= LONGEST_REMEMBERED;
        this.bits[word] = memorable ? recall(letters, from, to) : 0;
      }
    },
    add(bits) {
      let same = true;
      for (let cell = 0; cell < CELLS; cell++) {
        if (keys[slot * CELLS + cell] !== key[cell]) {
          keys[slot * CELLS + cell] = key[cell] as number;
          same = false;
        }
      }
      values[slot] = same ? values[slot] | bits : bits;
    },
  };
}
