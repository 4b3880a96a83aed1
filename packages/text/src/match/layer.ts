import { SignFlag } from "../sign-index/sign-index.js";
import type { Layer } from "../sign-index/sign-layers.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { createInitialSearch } from "../sounds/search-initials.js";
import { createSoundSearch } from "../sounds/search-sounds.js";
import { codeText } from "./code-text.js";
import { emptyCodedText } from "./coded-text.js";
import { createEmbeddedSearch } from "./embedded.js";
import { isPlain } from "./form.js";
import { createJudge } from "./judge.js";
import type { Words } from "./latin-words.js";
import { createMaskSearch, type MaskedMatch } from "./masked.js";
import type { Masks } from "./masks.js";
import type { Segmenter } from "./segment.js";
import type { SignMatch } from "./sign-match.js";
import { createTypoSearch } from "./typos.js";
import { createWalk } from "./walk.js";
import type { WordKnowledge } from "./word-knowledge.js";
import { createWordMemo } from "./word-memo.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const SIGN_FLAG_SAME_AS_NEXT = SignFlag.SameAsNext;

/** What one compiled index finds, search by search; what the searches share is overwritten by the next text. */
export interface LayerSearch {
  readonly disguises: boolean;
  /** Adds every sign whose shape is met. To be called first for each text. */
  walk(text: Skeleton, matches: SignMatch[], limit: number): void;
  /** To be called before `searchTypos`. */
  searchEmbedded(text: Skeleton, words: Words): SignMatch[];
  searchTypos(text: Skeleton, words: Words): SignMatch[];
  searchSounds(text: Skeleton): SignMatch[];
  searchInitials(text: Skeleton): SignMatch[];
  searchMasks(text: Skeleton, masks: Masks, from: number): MaskedMatch[];
}

export function createLayer(
  { index, withdrawn }: Layer,
  knowledge: WordKnowledge,
  segmenter: Segmenter,
): LayerSearch {
  const { signs, trie, disguises } = index;
  const coded = emptyCodedText(64);
  const judge = createJudge(signs, knowledge, segmenter);
  const memo = createWordMemo();
  const embedded = createEmbeddedSearch(index, knowledge, memo);
  const typos = createTypoSearch(index, knowledge, memo);
  const sounds = createSoundSearch(index, knowledge);
  const initials = createInitialSearch(signs, knowledge.words);
  const masked = createMaskSearch(index);
  let matches: SignMatch[] = [];
  let limit = 0;
  let current: Skeleton | undefined;

  const isLive = ({ mark }: SignMatch): boolean => !withdrawn.has(mark);
  const live =
    withdrawn.size === 0
      ? <T extends SignMatch>(all: T[]): T[] => all
      : <T extends SignMatch>(all: T[]): T[] => all.filter(isLive);

  const walk = createWalk(index, (first, start, end) => {
    if (current === undefined) return;
    for (let sign = first; matches.length < limit; sign++) {
      const match = judge(current, sign, start, end);
      if (match !== undefined && (disguises || isPlain(match.form)) && isLive(match))
        matches.push(match);
      if ((signs.flags[sign] & SIGN_FLAG_SAME_AS_NEXT) === 0) return;
    }
  });

  return {
    disguises,
    walk(text, into, most) {
      codeText(coded, text, trie.alphabet);
      matches = into;
      limit = most;
      current = text;
      walk(text, coded);
    },
    searchEmbedded(text, words) {
      memo.recallAll(text.fine, words);
      return live(embedded(text, coded, words));
    },
    searchTypos: (text, words) => live(typos(text, coded, words)),
    searchSounds: (text) => live(sounds(text)),
    searchInitials: (text) => live(initials(text)),
    searchMasks: (text, masks, from) =>
      masked(text, coded, masks, from).filter(({ match }) => isLive(match)),
  };
}
