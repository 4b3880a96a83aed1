import { END_CODE, FIRST_WIDE_CODE, NARROW_BITS, type Trie, TrieBit } from "./sign-index.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const TRIE_BIT_WIDE = TrieBit.Wide;

/** One step down the trie: the child of a node under a code, or -1. */
export type Child = (node: number, code: number) => number;

export function childOf({ bits, first, label }: Trie): Child {
  return (node, code) => {
    const itsBits = bits[node];
    if (code < FIRST_WIDE_CODE) {
      return itsBits & (1 << code) ? first[node] + ones(itsBits & ((1 << code) - 1)) : -1;
    }
    if ((itsBits & TRIE_BIT_WIDE) === 0) return -1;
    const counting = first[node] + ones(itsBits & NARROW_BITS);
    let low = counting + 1;
    let high = counting + label[counting];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = label[middle];
      if (at === code) return middle;
      if (at < code) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}

/** The first of the signs that end at a node which has an end, and which is no leaf. */
export function endOf({ bits, first }: Trie, node: number): number {
  return first[first[node] + ones(bits[node] & ((1 << END_CODE) - 1))];
}

/** Number of bits set in a 32-bit word. */
export function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
