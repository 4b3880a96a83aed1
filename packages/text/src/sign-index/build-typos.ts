import { finishHash, HASH_SEED, hashUnit } from "../tables/word-hash.js";
import { shared } from "./shared-arrays.js";
import type { SignTable, TypoIndex } from "./sign-index.js";

/** Lengths of signs, in letters, between which a slip of one letter is told from another word. */
export const SHORTEST_SLIP = 5;
export const LONGEST_SLIP = 24;

const BUCKET_BITS = 16;
/** More signs than this would not fit beside a 32-bit hash into 53 bits. */
const SIGN_SPAN = 2 ** 21;

/**
 * Every sign of Latin letters under its own hash and under that of each spelling with one letter
 * left out (SymSpell, Garbe 2012): two words one slip apart share one of these.
 */
export function buildTypos(signs: SignTable): TypoIndex {
  // Hash and sign in one number, so that sorting needs no comparison of objects.
  const entries: number[] = [];
  for (let sign = 0; sign < signs.count; sign++) {
    const letters = signs.fine.subarray(signs.from[sign], signs.from[sign + 1]);
    if (!canSlip(letters)) continue;
    for (let left = -1; left < letters.length; left++) {
      entries.push(hashWithout(letters, left) * SIGN_SPAN + sign);
    }
  }
  const sorted = Float64Array.from(entries).sort();
  const index = {
    hash: shared(Uint32Array, sorted.length),
    sign: shared(Uint32Array, sorted.length),
    bucket: shared(Uint32Array, (1 << BUCKET_BITS) + 1),
  };
  for (let at = 0; at < sorted.length; at++) {
    const hash = Math.floor(sorted[at] / SIGN_SPAN);
    index.hash[at] = hash;
    index.sign[at] = sorted[at] - hash * SIGN_SPAN;
    index.bucket[bucketOf(hash) + 1] = at + 1;
  }
  for (let at = 1; at < index.bucket.length; at++) {
    if (index.bucket[at] < index.bucket[at - 1]) index.bucket[at] = index.bucket[at - 1];
  }
  return index;
}

export function bucketOf(hash: number): number {
  return hash >>> (32 - BUCKET_BITS);
}

/** The hash of symbols without the one at an offset; -1 leaves none out. */
export function hashWithout(letters: ArrayLike<number>, left: number): number {
  let hash = HASH_SEED;
  for (let i = 0; i < letters.length; i++) {
    if (i !== left) hash = hashUnit(hash, letters[i] as number);
  }
  return finishHash(hash);
}

function canSlip(letters: Uint16Array): boolean {
  if (letters.length < SHORTEST_SLIP || letters.length > LONGEST_SLIP) return false;
  return letters.every((letter) => letter >= 97 && letter <= 122);
}
