import { shared } from "./shared-arrays.js";
import type { SignTable, TypoIndex } from "./sign-index.js";
import { CHECK_BITS, spellingHashes } from "./spelling-hash.js";

/** Lengths of signs, in letters, between which a slip of one letter is told from another word. */
export const SHORTEST_SLIP = 5;
export const LONGEST_SLIP = 32;

/** Fewest and most bits that choose a bucket: about two spellings lie in each. */
const LEAST_BITS = 4;
const MOST_BITS = 32 - CHECK_BITS + 8;

/**
 * Every sign of Latin letters under its own hash and under that of each spelling with one letter
 * left out (SymSpell, Garbe 2012): two words one slip apart share one of these.
 *
 * @param count signs to take, from the first on
 */
export function buildTypos(signs: SignTable, count: number): TypoIndex {
  const hashes = new Uint32Array(LONGEST_SLIP + 1);
  let spellings = 0;
  for (let sign = 0; sign < count; sign++) {
    if (canSlip(signs, sign)) spellings += signs.from[sign + 1] - signs.from[sign] + 1;
  }
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(spellings + 1)) - 1));
  const bucket = shared(Uint32Array, (1 << bits) + 1);
  const index = {
    bucket,
    check: shared(Uint16Array, spellings),
    sign: shared(Uint32Array, spellings),
  };
  // Count what falls into each bucket, then put it there: no sorting.
  forEachSpelling((hash) => {
    bucket[(hash >>> (32 - bits)) + 1]++;
  });
  for (let at = 1; at < bucket.length; at++) bucket[at] += bucket[at - 1];
  const next = bucket.slice();
  forEachSpelling((hash, sign) => {
    const at = next[hash >>> (32 - bits)]++;
    index.check[at] = hash & 0xffff;
    index.sign[at] = sign;
  });
  return index;

  function forEachSpelling(visit: (hash: number, sign: number) => void): void {
    for (let sign = 0; sign < count; sign++) {
      if (!canSlip(signs, sign)) continue;
      const from = signs.from[sign];
      const length = signs.from[sign + 1] - from;
      spellingHashes(signs.fine, from, length, hashes);
      for (let k = 0; k <= length; k++) visit(hashes[k] as number, sign);
    }
  }
}

/** How far a hash is shifted to give its bucket. */
export function bucketShift({ bucket }: TypoIndex): number {
  return 32 - Math.log2(bucket.length - 1);
}

function canSlip({ from, fine }: SignTable, sign: number): boolean {
  const length = from[sign + 1] - from[sign];
  if (length < SHORTEST_SLIP || length > LONGEST_SLIP) return false;
  for (let at = from[sign]; at < from[sign + 1]; at++) {
    if (fine[at] < 97 || fine[at] > 122) return false;
  }
  return true;
}
