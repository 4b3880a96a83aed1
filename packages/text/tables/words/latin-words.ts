import { English, FOREIGN, PROPER_NAME } from "../../src/tables/latin-flags.js";
import { LATIN_BRANDS } from "../data/brand-names.js";
import { ENGLISH_TRADE_WORDS } from "../data/trade-words.js";
import type { FakerLocales } from "./faker-locales.js";
import { type FoldWord, isLatinWord, wordsOf } from "./fold-word.js";
import { foreignWords } from "./foreign-words.js";
import { properNames } from "./proper-names.js";
import { scowlVariants, scowlWords } from "./scowl.js";

/** Every Latin word that is kept, with its flags. */
export function latinWords(fold: FoldWord, locales: FakerLocales): Map<string, number> {
  const flags = new Map<string, number>();
  const brands = new Set(wordsOf(LATIN_BRANDS));
  const add = (words: Iterable<string>, flag: number, unless?: ReadonlySet<string>): void => {
    for (const written of words) {
      // A possessive is its owner's name.
      const word = fold(written.replace(/['’]s$/, ""));
      if (isLatinWord(word) && !unless?.has(word))
        flags.set(word, withFlag(flags.get(word) ?? 0, flag));
    }
  };
  add(scowlWords("words", 35), English.Common);
  add(scowlWords("contractions", 35), English.Common);
  add(scowlWords("words", 70), English.Known);
  add(scowlWords("contractions", 70), English.Known);
  add(scowlVariants(60), English.Known);
  // Months, weekdays and peoples; names of people begin after this size.
  add(scowlWords("upper", 40), English.Known, brands);
  add(wordsOf(ENGLISH_TRADE_WORDS), English.Known);
  add(properNames(locales), PROPER_NAME, brands);
  add(foreignWords(locales), FOREIGN, brands);
  return flags;
}

function withFlag(flags: number, flag: number): number {
  const isEnglish = flag === English.Known || flag === English.Common;
  return isEnglish ? Math.max(flags & 3, flag) | (flags & ~3) : flags | flag;
}
