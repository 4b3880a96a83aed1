import { charactersOf, replaceAt, some } from "./letters.js";
import type { Operator, Way } from "./operator.js";

const DIGITS: Readonly<Record<string, readonly string[]>> = {
  ...{
    a: ["4"],
    b: ["8", "6"],
    e: ["3"],
    g: ["9", "6"],
    i: ["1"],
    l: ["1"],
    o: ["0"],
    s: ["5"],
    t: ["7"],
  },
  ...{ z: ["2"], q: ["9"] },
};
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  ...{
    a: ["@"],
    c: ["(", "¢", "©"],
    e: ["€", "&"],
    h: ["#"],
    i: ["!", "|", "¡"],
    l: ["|", "£", "!"],
  },
  ...{
    o: ["°", "()", "¤"],
    s: ["$", "§"],
    t: ["+", "†"],
    u: ["µ"],
    x: ["×", "%"],
    y: ["¥"],
    r: ["®"],
  },
};
const DRAWINGS: Readonly<Record<string, readonly string[]>> = {
  ...{
    d: ["|)"],
    h: ["|-|"],
    k: ["|<"],
    n: ["|\\|"],
    v: ["\\/"],
    w: ["\\/\\/"],
    m: ["/\\/\\", "|V|"],
  },
  ...{ a: ["/\\"], l: ["|_"], b: ["|3"], p: ["|>"] },
};

/** Digits, signs and little drawings in place of letters. */
export const leet: Operator = {
  name: "leet",
  script: "latin",
  least: 4,
  waysAreAList: false,
  ways: {
    "a digit or two": replacing(DIGITS, 2),
    "all that can be digits": replacing(DIGITS, 99),
    signs: replacing(SIGNS, 2),
    "digits, signs and drawings": replacing(merged(DIGITS, SIGNS, DRAWINGS), 3),
  },
};

function replacing(table: Readonly<Record<string, readonly string[]>>, most: number): Way {
  return (name, random) => {
    const places = charactersOf(name).flatMap((it, place) =>
      table[it.toLowerCase()] === undefined ? [] : [place],
    );
    const count = most > places.length ? places.length : random.whole(1, most);
    const written = replaceAt(name, some(places, count, random), (it) =>
      random.pick(table[it.toLowerCase()] ?? [it]),
    );
    // Not a letter is left: nobody reads a number as a name.
    return written !== undefined && /\p{L}/u.test(written) ? written : undefined;
  };
}

function merged(
  ...tables: readonly Readonly<Record<string, readonly string[]>>[]
): Record<string, readonly string[]> {
  const all: Record<string, readonly string[]> = {};
  for (const table of tables) {
    for (const [letter, signs] of Object.entries(table)) {
      all[letter] = [...(all[letter] ?? []), ...signs];
    }
  }
  return all;
}
