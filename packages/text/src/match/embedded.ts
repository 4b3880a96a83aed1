import { childOf, endOf } from "../sign-index/child.js";
import { SignFlag, type SignIndex, TrieBit } from "../sign-index/sign-index.js";
import { signLength } from "../sign-index/sign-text.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { hashWord } from "../tables/words.js";
import type { CodedText } from "./coded-text.js";
import type { Words } from "./latin-words.js";
import { undisguisedMatch } from "./match-of.js";
import type { SignMatch } from "./sign-match.js";
import { latinHash, type WordKnowledge } from "./word-knowledge.js";
import { LONGEST_REMEMBERED, Remembered, type WordMemo } from "./word-memo.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const HOW_DIGIT = How.Digit;
const HOW_UNSPACED = How.Unspaced;
const SIGN_FLAG_SAME_AS_NEXT = SignFlag.SameAsNext;
const TRIE_BIT_END = TrieBit.End;
const TRIE_BIT_LEAF = TrieBit.Leaf;

const SHORTEST_SIGN = 4;
const SHORTEST_WORD = 7;
const LONGEST_WORD = 40;
const SHORTEST_REST = 3;
/** What shops put before and behind a name that a word list does not hold or that is too short to trust. */
const SHOP_WORDS: ReadonlySet<number> = new Set(
  "my uk us eu cn hk vip mega super best buy co com hub".split(" ").map(hashWord),
);

/**
 * Finds signs run together with common words: bestnikeshop. The rest must be common words or
 * digits, and the sign none, or else BlueStone would hold a Stone.
 */
export type EmbeddedSearch = (text: Skeleton, coded: CodedText, words: Words) => SignMatch[];

export function createEmbeddedSearch(
  { trie, signs }: SignIndex,
  knowledge: WordKnowledge,
  memo: WordMemo,
): EmbeddedSearch {
  const child = childOf(trie);

  function searchFrom(
    text: Skeleton,
    { code }: CodedText,
    start: number,
    end: number,
    from: number,
    matches: SignMatch[],
  ): void {
    let node = code[from] === 0 ? -1 : (trie.root[code[from] as number] as number);
    for (let at = from + 1; node >= 0; at++) {
      const leaf = (trie.bits[node] & TRIE_BIT_LEAF) !== 0;
      if (leaf || trie.bits[node] & TRIE_BIT_END) {
        let sign = leaf ? (trie.first[node] as number) : endOf(trie, node);
        for (; ; sign++) {
          lookAt(text, sign, start, end, from, matches);
          if ((signs.flags[sign] & SIGN_FLAG_SAME_AS_NEXT) === 0) break;
        }
      }
      if (leaf || at >= end) return;
      node = child(node, code[at] as number);
    }
  }

  function lookAt(
    text: Skeleton,
    sign: number,
    start: number,
    end: number,
    from: number,
    matches: SignMatch[],
  ): void {
    const to = from + signLength(signs, sign);
    if (to > end || !isSame(text, from, sign) || !fills(text, start, from, to, end)) return;
    const confidence = to - from > SHORTEST_SIGN ? 0.85 : 0.6;
    const spot = { sign, from, to, confidence, insideWord: false, before: 0, behind: 0 };
    const match = undisguisedMatch(text, signs, "embedded", spot);
    if (match !== undefined) matches.push(match);
  }

  function isSame(text: Skeleton, from: number, sign: number): boolean {
    const begin = signs.from[sign];
    const length = signs.from[sign + 1] - begin;
    for (let i = 0; i < length; i++) {
      if (text.fine[from + i] !== signs.fine[begin + i]) return false;
    }
    return length >= SHORTEST_SIGN;
  }

  /** The sign does not fill the word alone; what is left of it is common words. */
  function fills(text: Skeleton, start: number, from: number, to: number, end: number): boolean {
    if (from === start && to === end) return false;
    const sign = latinHash(text, from, to);
    if (sign === undefined || knowledge.words.englishHash(sign) > 0) return false;
    return isCommon(text, start, from) && isCommon(text, to, end);
  }

  function isCommon(text: Skeleton, from: number, to: number): boolean {
    let end = to;
    while (end > from && (text.how[end - 1] & HOW_DIGIT) !== 0) end--;
    if (end === from) return true;
    const whole = latinHash(text, from, end);
    if (whole === undefined) return false;
    if (SHOP_WORDS.has(whole) || isCommonWord(text, from, end)) return true;
    for (let cut = from + SHORTEST_REST; cut <= end - SHORTEST_REST; cut++) {
      if (isCommonWord(text, from, cut) && isCommonWord(text, cut, end)) return true;
    }
    return false;
  }

  function isCommonWord(text: Skeleton, from: number, to: number): boolean {
    return to - from >= SHORTEST_REST && knowledge.isCommonWord(text, from, to);
  }

  /** What is found in one word, unless it is remembered to hold nothing. */
  function searchWord(
    text: Skeleton,
    coded: CodedText,
    start: number,
    end: number,
    latin: boolean,
    matches: SignMatch[],
  ): void {
    const memorable = latin && end - start <= LONGEST_REMEMBERED;
    const before = matches.length;
    if (!knowledge.isWord(text, start, end)) {
      for (let from = start; from <= end - SHORTEST_SIGN; from++)
        searchFrom(text, coded, start, end, from, matches);
    }
    if (memorable && matches.length === before) {
      memo.recall(text.fine, start, end);
      memo.add(Remembered.NotEmbedded);
    }
  }

  return (text, coded, words) => {
    const matches: SignMatch[] = [];
    for (let word = 0; word < words.count; word++) {
      const start = words.from[word];
      const end = words.to[word];
      const length = end - start;
      if (length < SHORTEST_WORD || length > LONGEST_WORD) continue;
      if ((text.how[start] & HOW_UNSPACED) !== 0 || words.taken[word] === 1) continue;
      if (memo.bits[word] & Remembered.NotEmbedded) continue;
      searchWord(text, coded, start, end, words.latin[word] === 1, matches);
    }
    return matches;
  };
}
