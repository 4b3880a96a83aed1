import { charactersOf, replaceAt, some } from "./letters.js";
import type { Operator, Way } from "./operator.js";
import { CHARACTERS_OF, READ_AS } from "./syllables.js";

/** Characters of a Chinese name replaced by others that are read alike. */
export const homophone: Operator = {
  name: "homophone",
  script: "hanzi",
  least: 3,
  waysAreAList: false,
  ways: { "one character": replacing(1), "two characters": replacing(2) },
};

function replacing(count: number): Way {
  return (name, random) => {
    const characters = charactersOf(name);
    if (count > 1 && characters.length < 4) return undefined;
    const places = characters.flatMap((it, place) => (othersReadAs(it).length > 0 ? [place] : []));
    return replaceAt(name, some(places, count, random), (it) => random.pick(othersReadAs(it)));
  };
}

function othersReadAs(character: string): readonly string[] {
  const all = CHARACTERS_OF.get(READ_AS.get(character) ?? "") ?? [];
  return all.filter((it) => it !== character);
}
