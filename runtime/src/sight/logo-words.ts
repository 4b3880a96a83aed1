import type { ReadLine } from "@touchstone/image";

/** What is read with less confidence is no word of a logo. */
const READ_WELL = 0.85;
/** Shorter words stand in pictures for many things. */
const LETTERS = 4;
const HANZI = 2;

/** The words of a logo by which it is known where they are read in a picture. */
export function logoWords(lines: readonly ReadLine[]): string[] {
  const words = lines
    .filter(({ confidence }) => confidence >= READ_WELL)
    .map(({ text }) => foldWords(text))
    .filter((word) => word.length >= (/\p{Script=Han}/u.test(word) ? HANZI : LETTERS));
  return [...new Set(words)];
}

/** Letters and digits alone, lower case: as words of logos are compared. */
export function foldWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
