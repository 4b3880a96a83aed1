import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { type KnownWords, loadWords } from "../tables/words.js";

/** Whether symbols of a text, read as they stand, are words of a language. */
export interface WordKnowledge {
  /** The symbols are an English or other known word, or a proper name. */
  isWord(text: Skeleton, from: number, to: number): boolean;
  /** The whole word around the symbols is known, though written without a disguise. */
  isInsideKnownWord(text: Skeleton, from: number, to: number): boolean;
  readonly words: KnownWords;
}

export function wordKnowledge(): WordKnowledge {
  const words = loadWords();
  const isWord = (text: Skeleton, from: number, to: number): boolean => {
    const word = asciiWord(text, from, to);
    if (word === undefined) return false;
    if (word.length < 2) return word === "a" || word === "i";
    return words.english(word) > 0 || words.properName(word) || words.foreign(word);
  };
  return {
    words,
    isWord,
    isInsideKnownWord: (text, from, to) => {
      let start = from;
      let end = to;
      while (start > 0 && text.gap[start] <= Gap.Case) start--;
      while (end < text.length && text.gap[end] <= Gap.Case) end++;
      return (
        isWord(text, start, end) || (text.fine[end - 1] === 115 && isWord(text, start, end - 1))
      );
    },
  };
}

/** The symbols as a plain lower-case word, or undefined where one is no unmistakable Latin letter. */
export function asciiWord(text: Skeleton, from: number, to: number): string | undefined {
  let word = "";
  for (let i = from; i < to; i++) {
    const fine = text.fine[i];
    if (fine < 97 || fine > 122 || (text.how[i] & How.Leet) !== 0) return undefined;
    word += String.fromCharCode(fine);
  }
  return word;
}
