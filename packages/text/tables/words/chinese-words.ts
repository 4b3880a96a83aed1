import { CHINESE_BRANDS } from "../data/brand-names.js";
import { CHINESE_TRADE_WORDS } from "../data/trade-words.js";
import { PACKAGES, readSource } from "../sources.js";
import { type FoldWord, wordsOf } from "./fold-word.js";

const COUNT = 100_000;

/** Class of the trade's words, of which jieba's old corpora know little. */
const TRADE_CLASS = 8;

/** What follows a brand's name in a company's. */
const COMPANY = /(公司|集团)$/;

/** The most frequent words of two to four hanzi with their frequency class, in the simplified and, where it differs, the folded form. */
export function chineseWords(fold: FoldWord): Map<string, number> {
  const brands = new Set(wordsOf(CHINESE_BRANDS));
  const isBrand = (word: string): boolean =>
    brands.has(word) || brands.has(word.replace(COMPANY, ""));
  const words = new Map<string, number>();
  const add = (word: string, frequencyClass: number): void => {
    for (const form of [word, fold(word)])
      words.set(form, Math.max(words.get(form) ?? 0, frequencyClass));
  };
  const frequent = entries()
    .filter(({ word }) => /^\p{sc=Han}{2,4}$/u.test(word) && !isBrand(word))
    .sort((a, b) => b.frequency - a.frequency)
    .slice(0, COUNT);
  for (const { word, frequency } of frequent) add(word, classOf(frequency));
  for (const word of wordsOf(CHINESE_TRADE_WORDS)) add(word, TRADE_CLASS);
  return words;
}

/** One class for each doubling; the rarest word kept is of the first. */
function classOf(frequency: number): number {
  return Math.min(15, Math.max(1, Math.floor(Math.log2(frequency)) - 2));
}

function entries(): { word: string; frequency: number }[] {
  return readSource(PACKAGES.jieba, "dict.txt")
    .split("\n")
    .map((line) => line.split(" "))
    .map(([word = "", frequency]) => ({ word, frequency: Number(frequency) }));
}
