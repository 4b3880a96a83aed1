import { charactersOf, replaceAt } from "./letters.js";
import type { Operator, Way } from "./operator.js";
import { TRADITIONAL } from "./traditional-characters.js";

/** A Chinese name in traditional characters. */
export const traditional: Operator = {
  name: "traditional",
  script: "hanzi",
  least: 2,
  waysAreAList: false,
  ways: { "all characters": characters(1), "some characters": characters(0.5) },
};

function characters(share: number): Way {
  return (name, random) => {
    const places = charactersOf(name).flatMap((it, place) => (TRADITIONAL.has(it) ? [place] : []));
    const [always] = places;
    const chosen = places.filter((place) => place === always || random.chance(share));
    return replaceAt(name, chosen, (it) => TRADITIONAL.get(it) ?? it);
  };
}
