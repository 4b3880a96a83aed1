import { englishRecommendedTransformers, parseRawPattern, RegExpMatcher } from "obscenity";
import { type Contender, lowerCased } from "./contender.js";

/** With the transformers that it recommends: look-alikes, leet, repeated letters. */
export const obscenity: Contender = (signs) => {
  const matcher = new RegExpMatcher({
    ...englishRecommendedTransformers,
    blacklistedTerms: lowerCased(signs).map((text, id) => ({
      id,
      pattern: parseRawPattern(text.replace(/[\\[\]?|]/g, "\\$&")),
    })),
  });
  return (title) => matcher.getAllMatches(title).length;
};
