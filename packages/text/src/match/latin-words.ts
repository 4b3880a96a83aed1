import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { finishHash, HASH_SEED, hashUnit } from "../tables/word-hash.js";
import type { SignMatch } from "./sign-match.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const GAP_APOSTROPHE = Gap.Apostrophe;
const GAP_SCRIPT = Gap.Script;
const HOW_AMBIGUOUS = How.Ambiguous;
const HOW_FAINT_LOOK = How.FaintLook;
const HOW_LEET = How.Leet;
const HOW_LOOK = How.Look;

/** The words of a text, as symbols between boundaries. Overwritten by the next text. */
export interface Words {
  count: number;
  from: Int32Array;
  to: Int32Array;
  /** `hashWord` of the letters. */
  hash: Uint32Array;
  /** 1 where all symbols are unmistakable Latin letters. */
  latin: Uint8Array;
  /** 1 where some symbol belongs to a match that is found already. */
  taken: Uint8Array;
  /** The same for each symbol. */
  covered: Uint8Array;
}

export function emptyWords(capacity: number): Words {
  return {
    count: 0,
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    hash: new Uint32Array(capacity),
    latin: new Uint8Array(capacity),
    taken: new Uint8Array(capacity),
    covered: new Uint8Array(capacity),
  };
}

const MISTAKABLE = HOW_LEET | HOW_LOOK | HOW_FAINT_LOOK;

/**
 * Notes every run of symbols between boundaries; an apostrophe is none, and a sign that is as
 * likely a separator as a letter is one.
 */
export function noteWords(
  words: Words,
  { length, gap, fine, how }: Skeleton,
  found: readonly SignMatch[],
): void {
  if (words.from.length < length) Object.assign(words, emptyWords(fine.length));
  let count = 0;
  for (let from = 0; from < length; ) {
    let to = from;
    let latin = 1;
    let hash = HASH_SEED;
    do {
      const letter = fine[to];
      if (letter < 97 || letter > 122 || (how[to] & MISTAKABLE) !== 0) latin = 0;
      hash = hashUnit(hash, letter);
      to++;
    } while (
      to < length &&
      (gap[to] < GAP_SCRIPT || gap[to] === GAP_APOSTROPHE) &&
      ((how[to] | how[to - 1]) & HOW_AMBIGUOUS) === 0
    );
    words.from[count] = from;
    words.to[count] = to;
    words.hash[count] = latin === 1 ? finishHash(hash) : 0;
    words.latin[count++] = latin;
    from = to;
  }
  words.count = count;
  noteTaken(words, length, found);
}

function noteTaken(words: Words, length: number, found: readonly SignMatch[]): void {
  words.taken.fill(0, 0, words.count);
  if (found.length === 0) return;
  if (words.covered.length < length) words.covered = new Uint8Array(words.from.length);
  const { covered } = words;
  covered.fill(0, 0, length);
  for (const { from, to } of found) covered.fill(1, from, to);
  for (let word = 0; word < words.count; word++) {
    for (let at = words.from[word]; at < words.to[word]; at++) {
      if (covered[at] === 1) words.taken[word] = 1;
    }
  }
}
