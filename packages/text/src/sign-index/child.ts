import type { Trie } from "./sign-index.js";

/** One step down the trie: the child of a node under a code, or -1. */
export type Child = (node: number, code: number) => number;

export function childOf({ mask, first, label }: Trie): Child {
  return (node, code) => {
    const from = first[node];
    const bits = mask[node];
    if (code < 32) return bits & (1 << code) ? from + ones(bits & ((1 << code) - 1)) : -1;
    let low = from + ones(bits);
    let high = first[node + 1] - 1;
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

/** Number of bits set in a 32-bit word. */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
