import { STYLES } from "./alphabets.js";
import { charactersOf, inCaseOf, letterPlaces, replaceAt, some } from "./letters.js";
import type { Operator, Way } from "./operator.js";

const ACCENTED: Readonly<Record<string, string>> = {
  ...{
    a: "áàâäãåāăąạảấ",
    c: "çćčĉċ",
    d: "ďḍ",
    e: "éèêëēěęẽẹếệ",
    g: "ğĝġģ",
    h: "ĥḥ",
    i: "íìîïīįĩị",
  },
  ...{
    j: "ĵ",
    k: "ķḳ",
    l: "ĺļľḷ",
    m: "ṁṃ",
    n: "ñńňņṅṇ",
    o: "óòôöõōőơọố",
    p: "ṕṗ",
    r: "ŕřṛ",
    s: "śšşșṣ",
  },
  ...{ t: "ťţțṭ", u: "úùûüūůųụư", v: "ṽṿ", w: "ŵẁẃẅ", x: "ẋẍ", y: "ýÿŷỳỹ", z: "źžżẓ" },
};

/** Marks that are drawn onto each letter. */
const DRAWN_ONTO: Readonly<Record<string, string>> = {
  "struck through": "\u0336",
  slashed: "\u0338",
  underlined: "\u0332",
  overlined: "\u0305",
  "dots below": "\u0323",
  enclosed: "\u20dd",
  "a heap of marks": "\u0353\u0346\u0334",
};

const accents: Way = (name, random) => {
  const characters = charactersOf(name);
  const places = letterPlaces(characters).filter(
    (place) => ACCENTED[(characters[place] ?? "").toLowerCase()] !== undefined,
  );
  return replaceAt(name, some(places, random.whole(1, 3), random), (it) =>
    inCaseOf(it, random.pick(charactersOf(ACCENTED[it.toLowerCase()] ?? it))),
  );
};

/** What any honest writer, font or input method does to letters without changing them. */
export const folded: Operator = {
  name: "folded",
  script: "latin",
  least: 3,
  waysAreAList: true,
  ways: {
    "upper case": (name) => changed(name, name.toUpperCase()),
    "lower case": (name) => changed(name, name.toLowerCase()),
    "random case": (name, random) =>
      changed(
        name,
        charactersOf(name)
          .map((it) => (random.chance(0.5) ? it.toUpperCase() : it.toLowerCase()))
          .join(""),
      ),
    "full width": (name) =>
      changed(
        name,
        name.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0)),
      ),
    accents,
    "accents, decomposed": (name, random) => {
      const written = accents(name, random);
      return typeof written === "string" ? written.normalize("NFD") : undefined;
    },
    possessive: (name, random) =>
      /s$/i.test(name)
        ? undefined
        : { before: "", sign: name, after: random.pick(["'s", "’s", "ʼs", "´s", "`s"]) },
    "own words joined": (name) =>
      /[a-z][ -]+[a-z]/i.test(name) && !name.includes("&")
        ? changed(name, name.replace(/[ -]+/g, ""))
        : undefined,
    "own words joined otherwise": (name, random) =>
      changed(
        name,
        name.replace(/(?<=[a-z])[ -](?=[a-z])/gi, random.pick(["-", "_", ".", "  ", "/"])),
      ),
    ...Object.fromEntries(
      Object.entries(STYLES).map(([style, write]): [string, Way] => [
        style,
        (name) => changed(name, charactersOf(name).map(write).join("")),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(DRAWN_ONTO).map(([kind, marks]): [string, Way] => [
        kind,
        (name) => replaceAt(name, letterPlaces(charactersOf(name)), (it) => `${it}${marks}`),
      ]),
    ),
  },
};

function changed(name: string, written: string): string | undefined {
  return written === name ? undefined : written;
}
