import { SeededRandom } from "../random.js";

const ONSETS = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z"];
const VOWELS = ["a", "e", "i", "o", "u"];
const CODAS = ["l", "m", "n", "r", "s", "x"];

/** As many invented words, no two the same: `Torvelsun`. */
export function inventWords(count: number, seed: number): string[] {
  const random = new SeededRandom(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const syllable = () => `${random.pick(ONSETS)}${random.pick(VOWELS)}${random.pick(CODAS)}`;
    const word = `${syllable()}${syllable()}${syllable()}`;
    words.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return [...words];
}

const ACCENTS: Readonly<Record<string, string>> = { A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú" };

/** The word in capitals with accents. */
export function folded(word: string): string {
  return word.toUpperCase().replace(/[AEIOU]/g, (letter) => ACCENTS[letter] ?? letter);
}
