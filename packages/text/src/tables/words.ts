import { openFuseMap } from "./fuse-map.js";
import * as chineseWords from "./generated/chinese-words-data.js";
import * as latinWords from "./generated/latin-words-data.js";
import { FOREIGN, PROPER_NAME } from "./latin-flags.js";
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
  known ??= openWords();
  return known;
}

function openWords(): KnownWords {
  const latin = openFuseMap(latinWords.SHAPE, latinWords.CELLS);
  const chineseHash = openFuseMap(chineseWords.SHAPE, chineseWords.CELLS);
  const englishHash = (hash: number): WordClass => (latin(hash) & 3) as WordClass;
  const properNameHash = (hash: number): boolean => (latin(hash) & PROPER_NAME) !== 0;
  const foreignHash = (hash: number): boolean => (latin(hash) & FOREIGN) !== 0;
  return {
    english: (word) => englishHash(hashWord(word)),
    englishHash,
    properName: (word) => properNameHash(hashWord(word)),
    properNameHash,
    chinese: (word) => chineseHash(hashWord(word)),
    chineseHash,
    foreign: (word) => foreignHash(hashWord(word)),
    foreignHash,
  };
}
