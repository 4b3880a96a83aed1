import { SymSpell } from "mnemonist";
import { type Contender, lowerCased } from "./contender.js";

/** Each word of a title is looked up with one edit allowed; signs of several words are out of its reach. */
export const symSpell: Contender = (signs) => {
  const dictionary = SymSpell.from(lowerCased(signs), { maxDistance: 1, verbosity: 2 });
  return (title) => {
    let matches = 0;
    for (const word of title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      matches += dictionary.search(word).length;
    }
    return matches;
  };
};
