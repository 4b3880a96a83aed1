import type { CharacterTable } from "../../src/tables/character-table.js";
import { codesOf } from "../characters/unicode.js";

export type FoldWord = (word: string) => string;

/** Folds a word symbol by symbol as the encoder does, so that both hash alike. */
export function createFoldWord(table: CharacterTable): FoldWord {
  return (word) =>
    codesOf(word)
      .flatMap(
        (code) =>
          table.expansions.get(code) ??
          (code < table.fine.length && table.kind[code] < 3 ? [table.fine[code]] : []),
      )
      .map((symbol) => String.fromCharCode(symbol))
      .join("");
}

/** A word of two plain letters and more, as the Latin words are kept. */
export function isLatinWord(word: string): boolean {
  return /^[a-z]{2,}$/.test(word);
}

export function wordsOf(lines: string): string[] {
  return lines.trim().split(/\s+/);
}
