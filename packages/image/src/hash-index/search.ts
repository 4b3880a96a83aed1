import { hammingOfFour } from "./hamming.js";

/** The slots, of those offered, whose hash is within a radius of the query, and the distance of each. */
export interface Found {
  readonly slots: readonly number[];
  readonly distances: readonly number[];
}

/** Compares the query with the hashes in some slots. */
export function compareSome(
  words: Uint32Array,
  slots: Uint32Array,
  query: Uint32Array,
  radius: number,
): Found {
  const found: number[] = [];
  const distances: number[] = [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = query;
  for (let i = 0; i < slots.length; i += 1) {
    if (i % BATCH === 0) {
      touch(words, slots.subarray(i, i + BATCH));
    }
    const at = slots[i] * 8;
    const half = hammingOfFour(words, at, a, b, c, d);
    if (half <= radius) {
      const distance = half + hammingOfFour(words, at + 4, e, f, g, h);
      if (distance <= radius) {
        found.push(slots[i]);
        distances.push(distance);
      }
    }
  }
  return { slots: found, distances };
}

/** Compares the query with the hashes in the first `count` slots. */
export function compareAll(
  words: Uint32Array,
  count: number,
  query: Uint32Array,
  radius: number,
): Found {
  const found: number[] = [];
  const distances: number[] = [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = query;
  for (let slot = 0, at = 0; slot < count; slot += 1, at += 8) {
    const half = hammingOfFour(words, at, a, b, c, d);
    if (half <= radius) {
      const distance = half + hammingOfFour(words, at + 4, e, f, g, h);
      if (distance <= radius) {
        found.push(slot);
        distances.push(distance);
      }
    }
  }
  return { slots: found, distances };
}

/** So many cache lines are called in at once; they fit into the nearest caches together. */
const BATCH = 256;

/** Reads one word of each hash and does little else, so that many reads from memory are under way at once. */
function touch(words: Uint32Array, slots: Uint32Array): number {
  let any = 0;
  for (let i = 0; i < slots.length; i += 1) {
    any ^= words[slots[i] * 8];
  }
  return any;
}
