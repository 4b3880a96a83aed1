import { PACKAGES, readSource } from "../sources.js";
import type { FakerLocales } from "./faker-locales.js";
import { stringsIn } from "./strings-in.js";

/** Big market languages that are written in Latin letters. */
export const LANGUAGES = [
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "id",
  "ms",
  "vi",
  "nl",
  "pl",
  "tr",
  "sv",
  "da",
  "no",
];

/**
 * Everyday words: the names and keywords of emoji in each language (shoe, bag, watch, gift …), its stop words,
 * and faker's goods, colours and nouns.
 */
export function* foreignWords(locales: FakerLocales): Generator<string> {
  const stopwords = JSON.parse(readSource(PACKAGES.stopwords, "stopwords-iso.json")) as Record<
    string,
    string[]
  >;
  for (const language of LANGUAGES) {
    for (const text of stringsIn(emojiNames(language))) yield* split(text);
    for (const text of stopwords[language] ?? []) yield* split(text);
  }
  for (const [locale, { commerce, color, word }] of Object.entries(locales)) {
    if (!LANGUAGES.includes(locale.slice(0, 2))) continue;
    for (const text of stringsIn([commerce, color, word])) yield* split(text);
  }
}

function emojiNames(language: string): unknown {
  const data = JSON.parse(
    readSource(PACKAGES.annotations, `annotations/${language}/annotations.json`),
  ) as {
    annotations: { annotations: unknown };
  };
  return data.annotations.annotations;
}

function split(text: string): string[] {
  return text.split(/[^\p{L}\p{M}]+/u);
}
