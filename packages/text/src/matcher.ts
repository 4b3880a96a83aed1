import { createEmbeddedSearch } from "./match/embedded.js";
import { isPlain } from "./match/form.js";
import { judge } from "./match/judge.js";
import { createMaskSearch } from "./match/masked.js";
import { resolve } from "./match/resolve.js";
import type { SignMatch } from "./match/sign-match.js";
import { createTypoSearch } from "./match/typos.js";
import { createWalk } from "./match/walk.js";
import { wordKnowledge } from "./match/word-knowledge.js";
import type { SignIndex } from "./sign-index/sign-index.js";
import type { Skeleton } from "./skeleton/skeleton.js";

/** Finds all signs of an index in an encoded text, in the order of the text. */
export type Matcher = (text: Skeleton) => SignMatch[];

/** Matches of one text are at the most this many; a text that repeats a sign forever stays cheap. */
const MATCH_LIMIT = 2_000;

export function createMatcher(index: SignIndex): Matcher {
  const walk = createWalk(index);
  const knowledge = wordKnowledge();
  const searches = [createEmbeddedSearch(index, knowledge), createTypoSearch(index, knowledge)];
  const searchMasked = createMaskSearch(index);
  return (text) => {
    const matches: SignMatch[] = [];
    walk(text, (fromSign, toSign, start, end) => {
      for (let sign = fromSign; sign < toSign && matches.length < MATCH_LIMIT; sign++) {
        const match = judge(text, index.signs, sign, start, end, knowledge);
        if (match !== undefined && (index.disguises || isPlain(match.form))) matches.push(match);
      }
    });
    if (index.disguises) {
      const plain = [...matches];
      for (const search of searches) matches.push(...search(text, plain));
      if (text.masked) matches.push(...searchMasked(text));
    }
    return resolve(matches);
  };
}
