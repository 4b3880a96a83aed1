import { charactersOf, inCaseOf, letterPlaces, replaceAt } from "./letters.js";
import type { Operator, Way } from "./operator.js";

const BESIDE_ON_THE_KEYBOARD: Readonly<Record<string, string>> = {
  ...{
    a: "qsz",
    b: "vgn",
    c: "xvd",
    d: "sfe",
    e: "wrd",
    f: "dgr",
    g: "fht",
    h: "gjy",
    i: "uok",
    j: "hku",
  },
  ...{
    k: "jli",
    l: "kop",
    m: "n",
    n: "mbh",
    o: "ipl",
    p: "ol",
    q: "wa",
    r: "etf",
    s: "adw",
    t: "ryg",
  },
  ...{ u: "yij", v: "cbf", w: "qes", x: "zcs", y: "tuh", z: "xas" },
};
const SOUNDS_ALIKE: Readonly<Record<string, string>> = {
  ...{
    a: "eo",
    e: "ai",
    i: "ey",
    o: "ua",
    u: "oa",
    y: "i",
    c: "k",
    k: "c",
    s: "z",
    z: "s",
    f: "v",
    v: "w",
  },
  ...{ g: "j", n: "m", m: "n" },
};

/** One slip of the keyboard or of the ear. */
export const typo: Operator = {
  name: "typo",
  script: "latin",
  least: 5,
  waysAreAList: false,
  ways: {
    "letter left out": (name, random) => replaceAt(name, [random.pick(inner(name))], () => ""),
    "neighbours swapped": (name, random) => {
      const characters = charactersOf(name);
      const places = inner(name).filter((place) => {
        const next = characters[place + 1] ?? "";
        return /[a-z]/i.test(next) && next.toLowerCase() !== characters[place]?.toLowerCase();
      });
      if (places.length === 0) return undefined;
      const at = random.pick(places);
      const [one = "", two = ""] = characters.slice(at, at + 2);
      return replaceAt(name, [at, at + 1], (it, place) =>
        inCaseOf(it, (place === at ? two : one).toLowerCase()),
      );
    },
    "key beside": substitution(BESIDE_ON_THE_KEYBOARD),
    "sound alike": substitution(SOUNDS_ALIKE),
    "letter too many": (name, random) =>
      replaceAt(name, [random.pick(inner(name))], (it) => {
        const letters = `${BESIDE_ON_THE_KEYBOARD[it.toLowerCase()] ?? ""}haeiou`;
        return `${it}${inCaseOf(it, random.pick(charactersOf(letters)))}`;
      }),
  },
};

function substitution(table: Readonly<Record<string, string>>): Way {
  return (name, random) => {
    const at = random.pick(inner(name));
    return replaceAt(name, [at], (it) => {
      const letters = table[it.toLowerCase()];
      return letters === undefined ? it : inCaseOf(it, random.pick(charactersOf(letters)));
    });
  };
}

/** Letters but the first: people get that one right. */
function inner(name: string): number[] {
  return letterPlaces(charactersOf(name)).slice(1);
}
