import { charactersOf, letterPlaces, replaceAt, some } from "./letters.js";
import type { Operator, Way } from "./operator.js";

/** Letters written several times. */
export const repeated: Operator = {
  name: "repeated",
  script: "latin",
  least: 4,
  waysAreAList: false,
  ways: { once: repeating(1, 1), often: repeating(1, 4), "two letters": repeating(2, 3) },
};

function repeating(letters: number, most: number): Way {
  return (name, random) =>
    replaceAt(name, some(letterPlaces(charactersOf(name)).slice(1), letters, random), (it) =>
      it.repeat(random.whole(1, most) + 1),
    );
}
