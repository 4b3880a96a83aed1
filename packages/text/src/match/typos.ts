import {
  LONGEST_SLIP,
  mayBeLast,
  printOf,
  SHORTEST_SLIP,
  slotShift,
} from "../sign-index/build-typos.js";
import { Dress, type SignIndex, type SignTable } from "../sign-index/sign-index.js";
import { signLength } from "../sign-index/sign-text.js";
import { spellingHashes } from "../sign-index/spelling-hash.js";
import { Gap } from "../skeleton/gap.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { finishHash, HASH_SEED, hashUnit } from "../tables/words.js";
import type { CodedText } from "./coded-text.js";
import { DisguiseBit } from "./form.js";
import type { Words } from "./latin-words.js";
import { disguisedMatch } from "./match-of.js";
import type { SignMatch } from "./sign-match.js";
import { slipBetween, slipConfidence } from "./slip.js";
import type { WordKnowledge } from "./word-knowledge.js";
import { LONGEST_REMEMBERED, Remembered, type WordMemo } from "./word-memo.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const DRESS_GAP = Dress.Gap;
const GAP_SPACE = Gap.Space;
const GAP_SYMBOL = Gap.Symbol;

/** Words that a sign of several words may take up. */
const WORDS = 5;
/** A suspicion weaker than this is every third unknown word. */
const LEAST_CONFIDENCE = 0.4;
/** A slip in a word that everybody uses is meant for the word as often as for the mark. */
const ORDINARY = 0.8;
const COMMON = 2;
/** Words that are all known may still be a long name with a slip: Tori Burch. */
const LONG_ENOUGH = 8;
/** Letters of the next word that some sign shares. */
const ALONG_NEXT = 2;
const KNOWN_WORDS = 0.8;
const LONGEST_WRITTEN = LONGEST_SLIP + 1;

/** Finds signs with one slip of a letter, among words that no list knows: adadis, Kestrovele. */
export type TypoSearch = (text: Skeleton, coded: CodedText, words: Words) => SignMatch[];

export function createTypoSearch(
  { signs, typos, disguises }: SignIndex,
  knowledge: WordKnowledge,
  memo: WordMemo,
): TypoSearch {
  const shift = slotShift(typos);
  const { print } = typos;
  const last = print.length - 1;
  const hashes = new Uint32Array(LONGEST_WRITTEN + 1);
  const seen = new Set<number>();
  let suspects = new Uint8Array(64);

  function matchesOf(
    text: Skeleton,
    reach: Int32Array,
    from: number,
    to: number,
    unknown: boolean,
    matches: SignMatch[],
  ): boolean {
    let any = false;
    // Emptying a set costs an allocation, even of one that is empty.
    if (seen.size > 0) seen.clear();
    spellingHashes(text.fine, from, to - from, hashes);
    // Up to the slip the letters are those of a sign: only so far may one be left out.
    const most = Math.min(to - from, reach[from] - from + 1);
    for (let left = 0; left <= most; left++) {
      const hash = hashes[left] as number;
      const itsPrint = printOf(hash);
      for (let slot = hash >>> shift; print[slot] !== 0; slot = (slot + 1) & last) {
        if (print[slot] !== itsPrint || seen.has(typos.sign[slot])) continue;
        seen.add(typos.sign[slot]);
        any = lookAt(text, typos.sign[slot], from, to, unknown, matches) || any;
      }
    }
    return any;
  }

  function lookAt(
    text: Skeleton,
    sign: number,
    from: number,
    to: number,
    unknown: boolean,
    matches: SignMatch[],
  ): boolean {
    const slip = slipBetween(
      signs.fine.subarray(signs.from[sign], signs.from[sign + 1]),
      text.fine.subarray(from, to),
    );
    if (slip === undefined || isPluralOf(slip, to - from)) return false;
    const confidence =
      slipConfidence(slip, signLength(signs, sign), isOneWord(signs, sign)) *
      (isOrdinary(sign) ? ORDINARY : 1) *
      (unknown ? 1 : KNOWN_WORDS);
    if (confidence < LEAST_CONFIDENCE) return false;
    const spot = { sign, from, to, confidence, insideWord: false, before: 0, behind: 0 };
    const match = disguisedMatch(text, signs, DisguiseBit.typo, spot);
    if (match !== undefined) matches.push(match);
    return match !== undefined;
  }

  function isOrdinary(sign: number): boolean {
    return knowledge.words.englishHash(lettersHash(signs, sign)) === COMMON;
  }

  function isKnown(text: Skeleton, from: number, to: number): boolean {
    if (to - from < 2) return true;
    const known = knowledge.isInsideKnownWord(text, from, to);
    memo.recall(text.fine, from, to);
    memo.add(known ? Remembered.Known : Remembered.Unknown);
    return known;
  }

  /** What is a sign already, or a known word, is not written with a slip. */
  function isSuspect(text: Skeleton, words: Words, word: number): boolean {
    if (words.taken[word] === 1) return false;
    const from = words.from[word];
    const to = words.to[word];
    const remembered = memo.bits[word] & (Remembered.Known | Remembered.Unknown);
    if (remembered !== 0) return (remembered & Remembered.Known) === 0;
    return to - from > LONGEST_REMEMBERED || !isKnown(text, from, to);
  }

  /** Tries the words from `first` on, alone and together with those that follow, where one of them is unknown. */
  function searchFrom(
    text: Skeleton,
    reach: Int32Array,
    words: Words,
    first: number,
    matches: SignMatch[],
  ): void {
    const from = words.from[first];
    const along = reach[from] - words.to[first];
    let unknown = suspects[first] === 1;
    if (unknown && words.to[first] - from >= SHORTEST_SLIP - 1)
      searchGroup(text, reach, from, words.to[first], true, matches);
    if (along < 0 && !unknown) return;
    const end = Math.min(words.count, first + WORDS);
    for (let word = first + 1; word < end && words.latin[word] === 1; word++) {
      const to = words.to[word];
      if (!follows(text, words, word) || to - from > LONGEST_WRITTEN) return;
      unknown ||= suspects[word] === 1;
      const isLong = along >= ALONG_NEXT && to - from >= LONG_ENOUGH;
      if (isLong || (unknown && mayEndIn(words, first, word, along)))
        searchGroup(text, reach, from, to, unknown, matches);
    }
  }

  /**
   * Whether words `first` to `word` may be a sign with a slip. It is in one of them: so the first is met in the trie,
   * or the last is the last of some sign; and what is not met is no known word.
   */
  function mayEndIn(words: Words, first: number, word: number, along: number): boolean {
    if (words.to[word] - words.from[first] < SHORTEST_SLIP - 1) return false;
    if (mayBeLast(typos, words.hash[word])) return along >= 0 || suspects[first] === 1;
    return along >= 0 && suspects[word] === 1;
  }

  /** Looks for signs one slip from a group of words, unless it is remembered that there are none. */
  function searchGroup(
    text: Skeleton,
    reach: Int32Array,
    from: number,
    to: number,
    unknown: boolean,
    matches: SignMatch[],
  ): void {
    const memorable = to - from <= LONGEST_REMEMBERED;
    const remembered = memorable ? memo.recall(text.fine, from, to) : 0;
    if (remembered & Remembered.NoSlip) return;
    const any = matchesOf(text, reach, from, to, unknown, matches);
    // Words that are known are doubted: what was not found among them may be found where they are not.
    if (any || !memorable || !unknown) return;
    memo.recall(text.fine, from, to);
    memo.add(Remembered.NoSlip);
  }

  return (text, { reach }, words) => {
    const matches: SignMatch[] = [];
    if (!disguises) return matches;
    if (suspects.length < words.count) suspects = new Uint8Array(words.from.length);
    for (let word = 0; word < words.count; word++)
      suspects[word] = words.latin[word] === 1 && isSuspect(text, words, word) ? 1 : 0;
    for (let first = 0; first < words.count; first++) {
      if (words.latin[first] === 1) searchFrom(text, reach, words, first, matches);
    }
    return matches;
  };
}

function lettersHash({ fine, from }: SignTable, sign: number): number {
  let hash = HASH_SEED;
  for (let at = from[sign]; at < from[sign + 1]; at++) hash = hashUnit(hash, fine[at]);
  return finishHash(hash);
}

function follows({ gap }: Skeleton, words: Words, word: number): boolean {
  const begin = words.from[word];
  return begin === words.to[word - 1] && gap[begin] <= GAP_SYMBOL;
}

/** Whether nothing separates the letters of a sign. */
function isOneWord({ from, dress }: SignTable, sign: number): boolean {
  for (let at = from[sign] + 1; at < from[sign + 1]; at++) {
    if ((dress[at] & DRESS_GAP) >= GAP_SPACE) return false;
  }
  return true;
}

const S = "s".charCodeAt(0);

/** The plural of a sign is no slip. */
function isPluralOf(
  slip: { readonly kind: string; readonly written: number; readonly at: number },
  length: number,
): boolean {
  return slip.kind === "added" && slip.written === S && slip.at === length - 1;
}
