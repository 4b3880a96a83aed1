import { childOf } from "../sign-index/child.js";
import type { SignIndex } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import type { SignMatch } from "./sign-match.js";
import { asciiWord, type WordKnowledge } from "./word-knowledge.js";

const SHORTEST_SIGN = 4;
const SHORTEST_WORD = 7;
const LONGEST_WORD = 40;
const SHORTEST_REST = 3;
/** What shops put before and behind a name that a word list does not hold or that is too short to trust. */
const SHOP_WORDS: ReadonlySet<string> = new Set(
  "my uk us eu cn hk vip mega super best buy co com hub".split(" "),
);

/**
 * Finds signs run together with common words: bestnikeshop. The rest must be common words or
 * digits, and the sign none, or else BlueStone would hold a Stone.
 */
export function createEmbeddedSearch(
  { trie, signs }: SignIndex,
  knowledge: WordKnowledge,
): (text: Skeleton, found: readonly SignMatch[]) => SignMatch[] {
  const child = childOf(trie);

  function signsIn(text: Skeleton, start: number, end: number, from: number): SignMatch[] {
    const matches: SignMatch[] = [];
    let node = trie.root[trie.alphabet[text.shape[from]]];
    for (let at = from + 1; node >= 0; at++) {
      const last = trie.leaf[node] !== 0;
      for (let sign = trie.termFrom[node]; sign < trie.termTo[node]; sign++) {
        const to = from + signs.from[sign + 1] - signs.from[sign];
        if (to <= end && isSame(text, from, sign) && fills(text, start, from, to, end)) {
          matches.push(embedded(text, sign, from, to));
        }
      }
      if (last || at >= end) break;
      node = child(node, trie.alphabet[text.shape[at]]);
    }
    return matches;
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
    const sign = asciiWord(text, from, to);
    if (sign === undefined || knowledge.words.english(sign) > 0) return false;
    return isCommon(text, start, from) && isCommon(text, to, end);
  }

  function isCommon(text: Skeleton, from: number, to: number): boolean {
    let end = to;
    while (end > from && (text.how[end - 1] & How.Digit) !== 0) end--;
    const word = asciiWord(text, from, end);
    if (word === undefined) return false;
    if (
      word === "" ||
      SHOP_WORDS.has(word) ||
      (word.length >= SHORTEST_REST && knowledge.words.english(word) === 2)
    )
      return true;
    for (let cut = SHORTEST_REST; cut <= word.length - SHORTEST_REST; cut++) {
      if (
        knowledge.words.english(word.slice(0, cut)) === 2 &&
        knowledge.words.english(word.slice(cut)) === 2
      )
        return true;
    }
    return false;
  }

  function embedded(text: Skeleton, sign: number, from: number, to: number): SignMatch {
    return {
      mark: signs.mark[sign],
      sign: signs.texts[sign] as string,
      start: text.start[from],
      end: text.end[to - 1],
      form: "embedded",
      disguises: [],
      confidence: to - from > SHORTEST_SIGN ? 0.85 : 0.6,
      from,
      to,
      insideWord: false,
    };
  }

  return (text, found) => {
    const matches: SignMatch[] = [];
    const taken = covered(text, found);
    for (let start = 0; start < text.length; ) {
      const end = wordEnd(text, start);
      const length = end - start;
      if (
        length >= SHORTEST_WORD &&
        length <= LONGEST_WORD &&
        !taken[start] &&
        !knowledge.isWord(text, start, end)
      ) {
        for (let from = start; from <= end - SHORTEST_SIGN; from++)
          matches.push(...signsIn(text, start, end, from));
      }
      start = end;
    }
    return matches;
  };
}

function wordEnd(text: Skeleton, start: number): number {
  let end = start + 1;
  if ((text.how[start] & How.Unspaced) !== 0) return end;
  while (end < text.length && text.gap[end] < Gap.Script) end++;
  return end;
}

/** 1 at the first symbol of every word that holds a match already. */
function covered(text: Skeleton, found: readonly SignMatch[]): Uint8Array {
  const taken = new Uint8Array(found.length > 0 ? text.length : 0);
  for (const { from, to } of found) {
    let at = from;
    while (at > 0 && text.gap[at] < Gap.Script) at--;
    for (; at < to; at++) taken[at] = 1;
  }
  return taken;
}
