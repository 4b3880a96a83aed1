import { type Draw, drawFrom } from "./draw.js";
import { hanziTitle } from "./hanzi-title.js";
import { latinTitle } from "./latin-title.js";
import { readVocabularies, type Vocabularies } from "./vocabulary.js";

/** Names this corpus: a budget that was measured over another one is measured again. */
export const BACKGROUND_VERSION = "invented/1";

/** Half a second of one core for one mark, and two accidents stand out from none. */
const TITLES = 40_000;
const SEED = 20_261_124;

let titles: readonly string[] | undefined;

/**
 * Clean titles that a mark is tried on before its disguises are looked for. All of them are invented:
 * drawn from the lexicon of goods, parts and ordinary words, with names, codes and slips of the pen that
 * nobody wrote. They show which disguises a mark's letters invite by accident; they do not show how often
 * that happens at any marketplace. Listings that are stored are no better: those of the counterfeits that
 * a new mark is to find are among them, and nobody knows which.
 */
export function backgroundTitles(): readonly string[] {
  titles ??= drawTitles(TITLES, drawFrom(SEED), readVocabularies());
  return titles;
}

function drawTitles(count: number, draw: Draw, words: Vocabularies): readonly string[] {
  const others = words.others.filter((list) => list.length > 0);
  return Array.from({ length: count }, () => {
    if (draw.chance(0.56)) return latinTitle(words, draw);
    if (draw.chance(0.9)) return hanziTitle(words, draw);
    const script = draw.pick(others);
    return Array.from({ length: 2 + draw.below(3) }, () => draw.pick(script)).join(" ");
  });
}
