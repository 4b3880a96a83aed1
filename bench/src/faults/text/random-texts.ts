import { OPERATORS } from "../../disguises/operators.js";
import { HOSTILE_TEXTS } from "../../hostile/hostile-texts.js";
import type { SeededRandom } from "../../random.js";
import { syntheticTitle } from "../../titles/synthetic-titles.js";

/** Pieces that searches stumble over. */
const PIECES = [
  ...[
    "a",
    "e",
    "l",
    "I",
    "1",
    "0",
    "o",
    "O",
    "s",
    "$",
    "5",
    "@",
    "!",
    "|",
    "rn",
    "vv",
    "cl",
    "ß",
    "ﬀ",
    "ﬃ",
    "Ǆ",
  ],
  ...[
    " ",
    "  ",
    "\t",
    "\n",
    "\u00a0",
    "\u3000",
    "\u2028",
    ".",
    "-",
    "_",
    "·",
    "/",
    "'",
    "’s",
    "&",
    "+",
    ",",
  ],
  ...[
    "*",
    "**",
    "○",
    "■",
    "～",
    "…",
    "?",
    "#",
    "🔥",
    "❤️",
    "👩‍👩‍👧",
    "🇩🇪",
    "1️⃣",
    "\ud83d",
    "\udd25",
    "\ud800",
  ],
  ...[
    "\u200b",
    "\u200d",
    "\u00ad",
    "\ufeff",
    "\u202e",
    "\u202c",
    "\u2066",
    "\u2069",
    "\u0301",
    "\u0336",
    "\ufe0f",
  ],
  ...[
    "а",
    "е",
    "Ꭺ",
    "ꓮ",
    "𝐀",
    "Ⓐ",
    "🅰",
    "卂",
    "א",
    "ا",
    "ক",
    "ก",
    "한",
    "か",
    "カ",
    "ｶ",
    "ﾞ",
    "大",
    "王",
    "龍",
    "𠀀",
  ],
  ...[
    "\u0000",
    "\uffff",
    "\u{10ffff}",
    "\u{e0061}",
    "\u3164",
    "%",
    "½",
    "№",
    "㎏",
    "℡",
    "²",
    "⁴",
    "Ⅷ",
  ],
];

type RandomText = (random: SeededRandom, names: readonly string[]) => string;

const TEXTS: readonly RandomText[] = [
  (random) => many(random, 200, () => random.pick(PIECES)),
  (random) => many(random, 40, () => anyCharacter(random)),
  (random, names) =>
    many(random, 12, () =>
      random.chance(0.5) ? random.pick(PIECES) : disguised(random.pick(names), random),
    ),
  (random, names) =>
    mutated(`${disguised(random.pick(names), random)} ${syntheticTitle(random)}`, random),
  (random, names) => mutated(disguised(disguised(random.pick(names), random), random), random),
  (random, names) => {
    const make = random.pick(Object.values(HOSTILE_TEXTS));
    return mutated(make(random.whole(1, 2_000), names, random), random);
  },
  (random) => repeatedPiece(random).repeat(random.whole(1, 300)),
];

/** A text as nobody writes one, or as somebody writes one who hides something. */
export function randomText(random: SeededRandom, names: readonly string[]): string {
  return random.pick(TEXTS)(random, names);
}

/** A few pieces, to be repeated. */
export function repeatedPiece(random: SeededRandom, names: readonly string[] = []): string {
  if (names.length > 0 && random.chance(0.4)) {
    const name = disguised(random.pick(names), random);
    return name.slice(0, random.whole(1, name.length)) + random.pick(PIECES);
  }
  return many(random, 6, () => random.pick(PIECES)) || "a";
}

function many(random: SeededRandom, most: number, piece: () => string): string {
  return Array.from({ length: random.whole(0, most) }, piece).join("");
}

function anyCharacter(random: SeededRandom): string {
  const top = random.pick([0x80, 0x800, 0x3000, 0x10000, 0x110000]);
  return String.fromCodePoint(random.whole(0, top - 1));
}

function disguised(name: string, random: SeededRandom): string {
  const written = random.pick(Object.values(random.pick(OPERATORS).ways))(name, random);
  if (written === undefined || typeof written === "string") return written ?? name;
  return `${written.before}${written.sign}${written.after}`;
}

/** A text with some stretches dropped, doubled, or replaced by a piece; surrogate pairs are not spared. */
function mutated(text: string, random: SeededRandom): string {
  let written = text;
  for (let left = random.whole(0, 6); left > 0; left -= 1) {
    const from = random.whole(0, written.length);
    const to = Math.min(written.length, from + random.whole(0, 4));
    const stretch = written.slice(from, to);
    const instead = random.pick(["", stretch + stretch, random.pick(PIECES)]);
    written = `${written.slice(0, from)}${instead}${written.slice(to)}`;
  }
  return written;
}
