import { shared } from "../sign-index/shared-arrays.js";
import type { SignTable } from "../sign-index/sign-index.js";
import { FIRST_HANZI, isHanzi, loadSyllables, READINGS } from "../tables/syllables.js";
import { finishHash, HASH_SEED, hashUnit } from "../tables/word-hash.js";
import {
  beginningBit,
  FEWEST_SYLLABLES,
  MOST_SYLLABLES,
  PAIR_WORDS,
  pairBit,
  type SoundIndex,
  setBit,
} from "./sound-index.js";

/** Readings of one sign that are kept: one with many hanzi of two readings has more. */
const MOST_READINGS = 8;
const LEAST_BITS = 4;
const MOST_BITS = 24;
/** Bits of the Bloom filter for each reading: about two of them are set. */
const BITS_EACH = 16;

/**
 * Every sign of hanzi under each way in which it may be read.
 *
 * @param count signs to take, from the first on
 */
export function buildSounds(signs: SignTable, count: number): SoundIndex {
  let sounds = 0;
  forEachReading(signs, count, () => sounds++);
  if (sounds === 0) {
    const none = shared(Uint32Array, 0);
    return {
      pairs: none,
      beginnings: none,
      bucket: none,
      check: shared(Uint16Array, 0),
      sign: none,
    };
  }
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(sounds)) - 1));
  const bucket = shared(Uint32Array, (1 << bits) + 1);
  const beginningBits = 1 << Math.ceil(Math.log2(Math.max(2, sounds) * BITS_EACH));
  const index = {
    pairs: shared(Uint32Array, PAIR_WORDS),
    beginnings: shared(Uint32Array, beginningBits / 32),
    bucket,
    check: shared(Uint16Array, sounds),
    sign: shared(Uint32Array, sounds),
  };
  // Count what falls into each bucket, then put it there: no sorting.
  forEachReading(signs, count, (syllables, length) => {
    bucket[(noteBeginnings(index, syllables, length) >>> (32 - bits)) + 1]++;
  });
  for (let at = 1; at < bucket.length; at++) bucket[at] += bucket[at - 1];
  const next = bucket.slice();
  forEachReading(signs, count, (syllables, length, sign) => {
    const hash = hashOf(syllables, length);
    const at = next[hash >>> (32 - bits)]++;
    index.check[at] = hash & 0xffff;
    index.sign[at] = sign;
  });
  return index;
}

/** Sets the bits of a reading's beginnings and gives the hash of all of it. */
function noteBeginnings(index: SoundIndex, syllables: Uint16Array, length: number): number {
  setBit(index.pairs, pairBit(syllables[0], syllables[1]));
  for (let end = 3; end <= length; end++) {
    setBit(index.beginnings, beginningBit(index, hashOf(syllables, end)));
  }
  return hashOf(syllables, length);
}

function hashOf(syllables: Uint16Array, length: number): number {
  let hash = HASH_SEED;
  for (let k = 0; k < length; k++) hash = hashUnit(hash, syllables[k]);
  return finishHash(hash);
}

function forEachReading(
  signs: SignTable,
  count: number,
  visit: (syllables: Uint16Array, length: number, sign: number) => void,
): void {
  const { readings } = loadSyllables();
  const syllables = new Uint16Array(MOST_SYLLABLES);
  for (let sign = 0; sign < count; sign++) {
    const from = signs.from[sign];
    const length = signs.from[sign + 1] - from;
    if (!isHanzi(signs.fine[from]) || length < FEWEST_SYLLABLES || length > MOST_SYLLABLES)
      continue;
    let ways = 1;
    for (let k = 0; k < length && ways > 0; k++) ways *= readingsOf(signs.fine[from + k]);
    for (let way = 0; way < Math.min(ways, MOST_READINGS); way++) {
      // The way counts readings like digits, the last hanzi's fastest.
      let left = way;
      for (let k = length - 1; k >= 0; k--) {
        const hanzi = signs.fine[from + k];
        const its = readingsOf(hanzi);
        syllables[k] = readings[(hanzi - FIRST_HANZI) * READINGS + (left % its)];
        left = Math.floor(left / its);
      }
      visit(syllables, length, sign);
    }
  }

  function readingsOf(symbol: number): number {
    if (!isHanzi(symbol)) return 0;
    const place = (symbol - FIRST_HANZI) * READINGS;
    let its = 0;
    while (its < READINGS && readings[place + its] !== 0) its++;
    return its;
  }
}
