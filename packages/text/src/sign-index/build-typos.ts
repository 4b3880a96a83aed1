import { Gap } from "../skeleton/gap.js";
import { finishHash, HASH_SEED, hashUnit } from "../tables/word-hash.js";
import { shared } from "./shared-arrays.js";
import { Dress, type SignTable, type TypoIndex } from "./sign-index.js";
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
    lastWords: buildLastWords(signs, count),
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

const FEWEST_BITS = 1 << 10;
const BITS_A_SIGN = 8;

function buildLastWords(signs: SignTable, count: number): Uint8Array {
  const hashes: number[] = [];
  for (let sign = 0; sign < count; sign++) {
    const hash = canSlip(signs, sign) ? lastWordHash(signs, sign) : undefined;
    if (hash !== undefined) hashes.push(hash);
  }
  const bits = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_BITS, hashes.length * BITS_A_SIGN)));
  const filter = shared(Uint8Array, bits / 8);
  for (const hash of hashes) filter[(hash >>> 3) & (filter.length - 1)] |= 1 << (hash & 7);
  return filter;
}

/** Whether a word, by its hash, may be the last of a sign of several words. */
export function mayBeLast({ lastWords }: TypoIndex, hash: number): boolean {
  return (lastWords[(hash >>> 3) & (lastWords.length - 1)] & (1 << (hash & 7))) !== 0;
}

/** Undefined where the sign is one word. Words end where those of a text do. */
function lastWordHash({ from, fine, dress }: SignTable, sign: number): number | undefined {
  let hash = HASH_SEED;
  let words = 1;
  for (let at = from[sign]; at < from[sign + 1]; at++) {
    const gap = dress[at] & Dress.Gap;
    if (at > from[sign] && gap >= Gap.Script && gap !== Gap.Apostrophe) {
      hash = HASH_SEED;
      words++;
    }
    hash = hashUnit(hash, fine[at]);
  }
  return words > 1 ? finishHash(hash) : undefined;
}

function canSlip({ from, fine }: SignTable, sign: number): boolean {
  const length = from[sign + 1] - from[sign];
  if (length < SHORTEST_SLIP || length > LONGEST_SLIP) return false;
  for (let at = from[sign]; at < from[sign + 1]; at++) {
    if (fine[at] < 97 || fine[at] > 122) return false;
  }
  return true;
}
