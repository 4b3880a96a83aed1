import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { finishHash, HASH_SEED, hashUnit, type KnownWords, loadWords } from "../tables/words.js";

/** Whether symbols of a text, read as they stand, are words of a language. */
export interface WordKnowledge {
  /** The symbols are an English or other known word, or a proper name. */
  isWord(text: Skeleton, from: number, to: number): boolean;
  /** The symbols are a word that everybody uses. */
  isCommonWord(text: Skeleton, from: number, to: number): boolean;
  /** The whole word around the symbols is known, though written without a disguise. */
  isInsideKnownWord(text: Skeleton, from: number, to: number): boolean;
  readonly words: KnownWords;
}

const A = "a".charCodeAt(0);
const I = "i".charCodeAt(0);
const S = "s".charCodeAt(0);

export function wordKnowledge(): WordKnowledge {
  const words = loadWords();
  const isWord = (text: Skeleton, from: number, to: number): boolean => {
    if (to - from < 2) return to > from && (text.fine[from] === A || text.fine[from] === I);
    const hash = latinHash(text, from, to);
    return (
      hash !== undefined &&
      (words.englishHash(hash) > 0 || words.properNameHash(hash) || words.foreignHash(hash))
    );
  };
  return {
    words,
    isWord,
    isCommonWord: (text, from, to) => {
      const hash = latinHash(text, from, to);
      return hash !== undefined && words.englishHash(hash) === 2;
    },
    isInsideKnownWord: (text, from, to) => {
      let start = from;
      let end = to;
      while (start > 0 && text.gap[start] <= Gap.Case) start--;
      while (end < text.length && text.gap[end] <= Gap.Case) end++;
      return isWord(text, start, end) || (text.fine[end - 1] === S && isWord(text, start, end - 1));
    },
  };
}

/** The hash of a plain lower-case word, or undefined where a symbol is no unmistakable Latin letter. */
export function latinHash(text: Skeleton, from: number, to: number): number | undefined {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) {
    const fine = text.fine[i];
    if (fine < 97 || fine > 122 || (text.how[i] & How.Leet) !== 0) return undefined;
    hash = hashUnit(hash, fine);
  }
  return finishHash(hash);
}
