import { Gap } from "../skeleton/gap.js";
import { finishHash, HASH_SEED, hashUnit } from "../tables/word-hash.js";
import { shared } from "./shared-arrays.js";
import { Dress, type SignTable, type TypoIndex } from "./sign-index.js";
import { spellingHashes } from "./spelling-hash.js";

/** Lengths of signs, in letters, between which a slip of one letter is told from another word. */
export const SHORTEST_SLIP = 5;
export const LONGEST_SLIP = 32;

/** Slots for each spelling, at the least. */
const ROOM = 1.3;
const LEAST_BITS = 4;

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
  const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(spellings * ROOM + 1)));
  const slots = 2 ** bits;
  const index = {
    print: shared(Uint16Array, slots),
    sign: shared(Uint32Array, slots),
    lastWords: buildLastWords(signs, count),
  };
  forEachSpelling((hash, sign) => {
    let slot = hash >>> (32 - bits);
    while (index.print[slot] !== 0) slot = (slot + 1) & (slots - 1);
    index.print[slot] = printOf(hash);
    index.sign[slot] = sign;
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

/** What is kept of a hash. */
export function printOf(hash: number): number {
  return hash & 0xffff || 1;
}

/** How far a hash is shifted to give its slot. */
export function slotShift({ print }: TypoIndex): number {
  return 32 - Math.log2(print.length);
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
