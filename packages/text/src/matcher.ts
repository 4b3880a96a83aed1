import { emptyWords, noteWords } from "./match/latin-words.js";
import { createLayer } from "./match/layer.js";
import { placesOf } from "./match/masked.js";
import { emptyMasks, noteMasks } from "./match/masks.js";
import { resolve } from "./match/resolve.js";
import { createSegmenter } from "./match/segment.js";
import type { SignMatch } from "./match/sign-match.js";
import { telling } from "./match/telling.js";
import { wordKnowledge } from "./match/word-knowledge.js";
import type { SignIndex } from "./sign-index/sign-index.js";
import { layersOf, type SignLayers } from "./sign-index/sign-layers.js";
import type { Skeleton } from "./skeleton/skeleton.js";
import { weighHints } from "./sounds/weigh-hints.js";

/** Finds all signs of an index in an encoded text, in the order of the text. */
export type Matcher = (text: Skeleton) => SignMatch[];

/** Matches of one text are at the most this many; a text that repeats a sign forever stays cheap. */
const MATCH_LIMIT = 2_000;

export function createMatcher(index: SignIndex | SignLayers): Matcher {
  const knowledge = wordKnowledge();
  const segmenter = createSegmenter(knowledge.words);
  const layers = layersOf(index).map((layer) => createLayer(layer, knowledge, segmenter));
  const disguised = layers.filter(({ disguises }) => disguises);
  const words = emptyWords(64);
  const masks = emptyMasks(64);

  return (text) => {
    const matches: SignMatch[] = [];
    for (const layer of layers) layer.walk(text, matches, MATCH_LIMIT);
    if (disguised.length > 0) {
      noteWords(words, text, matches);
      for (const { searchEmbedded } of disguised) matches.push(...searchEmbedded(text, words));
      for (const { searchTypos } of disguised) matches.push(...searchTypos(text, words));
      for (const { searchSounds } of disguised) matches.push(...searchSounds(text));
      const hints = disguised.flatMap(({ searchInitials }) => searchInitials(text));
      if (hints.length > 0) matches.push(...weighHints(hints));
      if (text.masked) searchMasked(text, matches);
    }
    return resolve(matches);
  };

  function searchMasked(text: Skeleton, matches: SignMatch[]): void {
    noteMasks(masks, text);
    for (const from of placesOf(text, masks)) {
      const fits = disguised.flatMap(({ searchMasks }) => searchMasks(text, masks, from));
      matches.push(...telling(fits));
    }
  }
}
