import { charactersOf, insertBetween } from "./letters.js";
import type { Operator, Way } from "./operator.js";

/** Characters that a page does not show. */
const UNSEEN: Readonly<Record<string, string>> = {
  "zero width space": "\u200b",
  "zero width non-joiner": "\u200c",
  "zero width joiner": "\u200d",
  "word joiner": "\u2060",
  "byte order mark": "\ufeff",
  "invisible separator": "\u2063",
  "function application": "\u2061",
  "soft hyphen": "\u00ad",
  "combining grapheme joiner": "\u034f",
  "mongolian vowel separator": "\u180e",
  "khmer inherent vowel": "\u17b4",
  "variation selector 1": "\ufe00",
  "text style selector": "\ufe0e",
  "emoji style selector": "\ufe0f",
  "ideographic variation": "\u{e0100}",
  "tag letter": "\u{e0061}",
  "hangul filler": "\u3164",
  "hangul choseong filler": "\u115f",
  "half-width hangul filler": "\uffa0",
  "left-to-right mark": "\u200e",
  "right-to-left mark": "\u200f",
  "arabic letter mark": "\u061c",
  "left-to-right override": "\u202d",
  "left-to-right isolate": "\u2066",
  "pop directional formatting": "\u202c",
  "shorthand format overlap": "\u{1bca1}",
  "musical begin tie": "\u{1d175}",
};

/** Invisible characters inside a name, in some gaps or in all of them. */
export const invisible: Operator = {
  name: "invisible",
  script: "either",
  least: 3,
  waysAreAList: true,
  ways: {
    ...Object.fromEntries(
      Object.entries(UNSEEN).map(([kind, unseen]): [string, Way] => [
        kind,
        (name, random) =>
          insertBetween(name, unseen, random.chance(0.35) ? "all" : random.whole(1, 3), random),
      ]),
    ),
    "written backwards under an override": (name) => ({
      before: "\u202e",
      sign: charactersOf(name).reverse().join(""),
      after: "\u202c",
    }),
  },
};
