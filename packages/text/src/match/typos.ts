import { bucketShift, LONGEST_SLIP, mayBeLast, SHORTEST_SLIP } from "../sign-index/build-typos.js";
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
const KNOWN_WORDS = 0.8;
const LONGEST_WRITTEN = LONGEST_SLIP + 1;

/** Finds signs with one slip of a letter, among words that no list knows: adadis, Kestrovele. */
export type TypoSearch = (text: Skeleton, coded: CodedText, words: Words) => SignMatch[];

export function createTypoSearch(
  { signs, typos }: SignIndex,
  knowledge: WordKnowledge,
  memo: WordMemo,
): TypoSearch {
  const shift = bucketShift(typos);
  const hashes = new Uint32Array(LONGEST_WRITTEN + 1);
  const seen = new Set<number>();

  function matchesOf(
    text: Skeleton,
    from: number,
    to: number,
    trust: number,
    matches: SignMatch[],
  ): boolean {
    let any = false;
    seen.clear();
    spellingHashes(text.fine, from, to - from, hashes);
    for (let left = 0; left <= to - from; left++) {
      const hash = hashes[left] as number;
      const bucket = hash >>> shift;
      for (let at = typos.bucket[bucket]; at < typos.bucket[bucket + 1]; at++) {
        if (typos.check[at] !== (hash & 0xffff) || seen.has(typos.sign[at])) continue;
        seen.add(typos.sign[at]);
        any = lookAt(text, typos.sign[at], from, to, trust, matches) || any;
      }
    }
    return any;
  }

  function lookAt(
    text: Skeleton,
    sign: number,
    from: number,
    to: number,
    trust: number,
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
      trust;
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
    const remembered = memo.recall(text.fine, from, to);
    if (remembered & (Remembered.Known | Remembered.Unknown))
      return (remembered & Remembered.Known) !== 0;
    const known = knowledge.isInsideKnownWord(text, from, to);
    memo.add(known ? Remembered.Known : Remembered.Unknown);
    return known;
  }

  /** What is a sign already, or a known word, is not written with a slip. */
  function isSuspect(text: Skeleton, words: Words, word: number): boolean {
    if (words.taken[word] === 1) return false;
    const from = words.from[word];
    const to = words.to[word];
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
    let unknown = false;
    const end = Math.min(words.count, first + WORDS);
    for (let last = first; last < end && words.latin[last] === 1; last++) {
      const begin = words.from[last];
      const to = words.to[last];
      if (last > first && (begin !== words.to[last - 1] || text.gap[begin] > GAP_SYMBOL)) return;
      if (to - from > LONGEST_WRITTEN) return;
      unknown ||= isSuspect(text, words, last);
      const several = last > first;
      // A slip is in one word only: the first is met in the trie, or the last is the last of some sign.
      if (several && reach[from] < words.to[first] && !mayBeLast(typos, words.hash[last])) continue;
      const isLong = several && to - from >= LONG_ENOUGH && reach[from] > words.to[first];
      if ((unknown && to - from >= SHORTEST_SLIP - 1) || isLong)
        searchGroup(text, from, to, unknown, matches);
    }
  }

  /** Looks for signs one slip from a group of words, unless it is remembered that there are none. */
  function searchGroup(
    text: Skeleton,
    from: number,
    to: number,
    unknown: boolean,
    matches: SignMatch[],
  ): void {
    const memorable = to - from <= LONGEST_REMEMBERED;
    const remembered = memorable ? memo.recall(text.fine, from, to) : 0;
    if (remembered & Remembered.NoSlip) return;
    const any = matchesOf(text, from, to, unknown ? 1 : KNOWN_WORDS, matches);
    if (any || !memorable) return;
    memo.recall(text.fine, from, to);
    memo.add(Remembered.NoSlip);
  }

  return (text, { reach }, words) => {
    const matches: SignMatch[] = [];
    if (typos.sign.length === 0) return matches;
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
