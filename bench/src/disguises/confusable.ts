import { charactersOf, replaceAt, some } from "./letters.js";
import { LATIN_PAIRS, LOOK_ALIKES } from "./look-alikes.js";
import type { Operator, Way } from "./operator.js";

/** Scripts whose look-alikes are common enough that people write whole names in them. */
const WHOLE_NAMES: ReadonlySet<string> = new Set(["cyrillic", "greek", "cherokee", "lisu"]);

/** Letters that look like those of the name. */
export const confusable: Operator = {
  name: "confusable",
  script: "latin",
  least: 4,
  waysAreAList: true,
  ways: {
    ...Object.fromEntries(
      Object.entries(LOOK_ALIKES).map(([script, table]): [string, Way] => [
        script,
        lookAlikes(table, WHOLE_NAMES.has(script)),
      ]),
    ),
    "latin pairs": (name, random) => {
      const fitting = LATIN_PAIRS.filter(([letters]) => name.includes(letters));
      if (fitting.length === 0) return undefined;
      const [from, to] = random.pick(fitting);
      return name.replace(from, to);
    },
  },
};

function lookAlikes(table: Readonly<Record<string, string>>, wholeNames: boolean): Way {
  return (name, random) => {
    // An alphabet of capitals has look-alikes for a name in capitals only.
    const written = Object.keys(table).some((it) => /[a-z]/.test(it)) ? name : name.toUpperCase();
    const characters = charactersOf(written);
    const places = characters.flatMap((it, place) => (table[it] === undefined ? [] : [place]));
    const count = wholeNames && random.chance(0.25) ? places.length : random.whole(1, 2);
    return replaceAt(written, some(places, count, random), (it) =>
      random.pick(charactersOf(table[it] ?? it)),
    );
  };
}
