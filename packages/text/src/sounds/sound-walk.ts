import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { FIRST_HANZI, isHanzi, loadSyllables, READINGS } from "../tables/syllables.js";
import { finishHash, HASH_SEED, hashUnit } from "../tables/word-hash.js";
import {
  beginningBit,
  bucketShift,
  hasBit,
  MOST_SYLLABLES,
  pairBit,
  type SoundIndex,
} from "./sound-index.js";
import { emptyPath, type SoundPath } from "./sound-path.js";
import { LETTERS, LONGEST_SPELLING, spellingTrie } from "./spelling-trie.js";
import { symbolVoices, Voice } from "./voices.js";

/** Steps spent from one start at the most: keeps hostile text linear. */
const STEP_LIMIT = 64;
/** Signs that are read alike: more of them, and their sound says nothing of any. */
const SIGN_LIMIT = 8;

/** Called for a sign whose syllables may be those of the path. */
export type OnSound = (text: Skeleton, sign: number, path: SoundPath) => void;

/**
 * Reads a text aloud from every hanzi and every word of Latin letters, in each way in which it may
 * be read, as far as some sign goes on like that.
 */
export function createSoundWalk(sounds: SoundIndex, onSound: OnSound): (text: Skeleton) => void {
  const { readings } = loadSyllables();
  const { next, syllable } = spellingTrie();
  const { pairs, beginnings, bucket, check, sign } = sounds;
  const shift = bucketShift(sounds);
  const voices = symbolVoices();
  const begins = firstSyllables(pairs);
  const path = emptyPath();
  let steps = 0;

  /** Goes on from the symbol `at`, with `depth` syllables read before. */
  function goOn(text: Skeleton, at: number, depth: number, hash: number): void {
    const symbol = text.fine[at];
    if (isHanzi(symbol)) {
      const place = (symbol - FIRST_HANZI) * READINGS;
      for (let k = place; k < place + READINGS && readings[k] !== 0; k++) {
        take(text, readings[k], at, at + 1, depth, hash);
      }
      return;
    }
    let node = 0;
    const end = Math.min(text.length, at + LONGEST_SPELLING);
    for (let to = at; to < end; to++) {
      if (to > at && text.gap[to] > Gap.Case) return;
      if (!isPlainLetter(text, to)) return;
      node = next[node * LETTERS + text.fine[to] - A];
      if (node === 0) return;
      if (syllable[node] !== 0) take(text, syllable[node], at, to + 1, depth, hash);
    }
  }

  function take(
    text: Skeleton,
    its: number,
    from: number,
    to: number,
    depth: number,
    hash: number,
  ): void {
    if (steps++ >= STEP_LIMIT) return;
    if (depth === 0 && begins[its] === 0) return;
    if (depth === 1 && !hasBit(pairs, pairBit(path.syllable[0], its))) return;
    const hashed = hashUnit(hash, its);
    path.from[depth] = from;
    path.to[depth] = to;
    path.syllable[depth] = its;
    if (depth > 0) {
      const finished = finishHash(hashed);
      if (depth > 1 && !hasBit(beginnings, beginningBit(sounds, finished))) return;
      if (endsWord(text, to)) lookUp(text, finished, depth + 1);
    }
    if (depth + 1 < MOST_SYLLABLES && to < text.length && follows(text, to))
      goOn(text, to, depth + 1, hashed);
  }

  function lookUp(text: Skeleton, hash: number, length: number): void {
    const from = bucket[hash >>> shift];
    const to = bucket[(hash >>> shift) + 1];
    let alike = 0;
    for (let at = from; at < to && alike <= SIGN_LIMIT; at++) {
      if (check[at] === (hash & 0xffff)) alike++;
    }
    if (alike > SIGN_LIMIT) return;
    path.length = length;
    for (let at = from; at < to && alike > 0; at++) {
      if (check[at] !== (hash & 0xffff)) continue;
      alike--;
      onSound(text, sign[at], path);
    }
  }

  function readFrom(text: Skeleton, start: number): void {
    steps = 0;
    goOn(text, start, 0, HASH_SEED);
  }

  /** Reads from a word of Latin letters, and from the hanzi before it. */
  function readWord(text: Skeleton, start: number, last: number, before: number): void {
    if (text.gap[start] < GAP_SCRIPT || !endsSyllable(text.fine, start, last)) return;
    if (isHanziVoice(before)) readFrom(text, start - 1);
    readFrom(text, start);
  }

  return (text) => {
    const { fine, gap, length } = text;
    let before = 0;
    for (let at = 0; at < length; at++) {
      const its = voices[fine[at]];
      if (((its | before) & UNSURE) === 0) {
        if (hasBit(pairs, pairBit(before, its))) readFrom(text, at - 1);
      } else if (its & LETTER) {
        const start = at;
        while (at + 1 < length && gap[at + 1] <= GAP_CASE) at++;
        readWord(text, start, at, before);
      } else if (its !== 0 && isHanziVoice(before)) readFrom(text, at - 1);
      before = its;
    }
  };
}

function isHanziVoice(voice: number): boolean {
  return voice !== 0 && voice !== LETTER;
}

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const GAP_CASE = Gap.Case;
const GAP_SCRIPT = Gap.Script;
const LETTER = Voice.Letter;
const UNSURE = Voice.Letter | Voice.Several;
const A = "a".charCodeAt(0);
const Z = "z".charCodeAt(0);

/** Letters that a syllable may end with, as bits. */
const LAST_LETTERS = Array.from("aeiouvnrg").reduce(
  (bits, letter) => bits | (1 << (letter.charCodeAt(0) - A)),
  0,
);

const E = "e".charCodeAt(0);
const R = "r".charCodeAt(0);

/** Whether the letters of a word may be syllables, by the last of them. */
function endsSyllable(fine: Uint16Array, at: number, last: number): boolean {
  // The only syllable with an r at its end is er.
  if (fine[last] === R)
    return last > at && fine[last - 1] === E && (last === at + 1 || isLast(fine[last - 2]));
  return isLast(fine[last]);
}

function isLast(letter: number): boolean {
  return letter >= A && letter <= Z && (LAST_LETTERS & (1 << (letter - A))) !== 0;
}

/** 1 for each syllable that some sign begins with. */
function firstSyllables(pairs: Uint32Array): Uint8Array {
  const rows = pairBit(1, 0) / 32;
  return Uint8Array.from({ length: pairs.length / rows }, (_, first) =>
    pairs.subarray(first * rows, (first + 1) * rows).some((bits) => bits !== 0) ? 1 : 0,
  );
}

const MISTAKABLE = How.Leet | How.Look | How.FaintLook;

function isPlainLetter({ fine, how }: Skeleton, at: number): boolean {
  return fine[at] >= A && fine[at] <= Z && (how[at] & MISTAKABLE) === 0;
}

/** Hanzi may end anywhere, Latin letters where their word does. */
function endsWord({ how, gap }: Skeleton, to: number): boolean {
  return (how[to - 1] & How.Unspaced) !== 0 || gap[to] >= Gap.Script || gap[to] === Gap.Digit;
}

/** Whether a further syllable may begin: syllables may be joined or stand apart. */
function follows({ gap }: Skeleton, at: number): boolean {
  return gap[at] !== Gap.Digit && gap[at] <= Gap.Space;
}
