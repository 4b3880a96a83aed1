import { hashWord } from "./word-hash.js";

export { finishHash, HASH_SEED, hashUnit, hashWord } from "./word-hash.js";

/** 0 unknown, 1 known, 2 common. */
export type WordClass = 0 | 1 | 2;

/**
 * What is known of ordinary words. Latin words are asked in plain lower case, Chinese ones in simplified form.
 * The `…Hash` queries take the finished hash of the word's units (`hashUnit`, `finishHash`).
 */
export interface KnownWords {
  english(word: string): WordClass;
  englishHash(hash: number): WordClass;
  /** A given name, surname or place name. */
  properName(word: string): boolean;
  properNameHash(hash: number): boolean;
  /** 0 unknown, else 1 (rare) to 15 (the most frequent), a step for each doubling or so. */
  chinese(word: string): number;
  chineseHash(hash: number): number;
  /** A common word of another big market language, accents dropped. */
  foreign(word: string): boolean;
  foreignHash(hash: number): boolean;
}

let known: KnownWords | undefined;

export function loadWords(): KnownWords {
  known ??= provisionalWords();
  return known;
}

function provisionalWords(): KnownWords {
  const englishHash = (): WordClass => 0;
  const no = (): boolean => false;
  const chineseHash = (): number => 0;
  return {
    english: (word) => (hashWord(word) === 0 ? 1 : 0),
    englishHash,
    properName: no,
    properNameHash: no,
    chinese: chineseHash,
    chineseHash,
    foreign: no,
    foreignHash: no,
  };
}
