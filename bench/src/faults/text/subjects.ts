import {
  compileSigns,
  createEncoder,
  createMatcher,
  type Encoder,
  type Matcher,
} from "@touchstone/text";
import { signsOf } from "../../marks/mark.js";
import { marks } from "../../marks/marks.js";

/** A matcher under trial, and the names it looks for. */
export interface Subject {
  readonly name: string;
  readonly names: readonly string[];
  readonly match: Matcher;
  readonly encode: Encoder;
}

/** Names that a search gets lost in: short, nested, of one letter, of look-alikes, of signs. */
const TRICKY = [
  ...[
    "a",
    "aa",
    "aaa",
    "aaaa",
    "aaab",
    "ab",
    "aba",
    "abab",
    "il1l",
    "O0O",
    "ll",
    "rn",
    "m",
    "vv",
    "w",
  ],
  ...[
    "3M",
    "C&A",
    "H&M",
    "1&1",
    "A.B.C.",
    "a*b",
    "x-x",
    "S.T.A.R.",
    "大",
    "大大",
    "大大大",
    "大王",
    "王大",
  ],
  ...[
    "7-Eleven",
    "Ünïted",
    "ß",
    "ſs",
    "İstanbul",
    "ﬁn",
    "Ω",
    "Ωmega",
    "аа",
    "ко",
    "かな",
    "한국",
    "ไทย",
  ],
  ...[
    "a".repeat(130),
    "ab".repeat(70),
    "大".repeat(125),
    "🔥",
    "👟shoe",
    "e\u0301te",
    "%",
    "@home",
    "$hop",
  ],
];

export function subjects(): Subject[] {
  return [
    subject("tricky names", TRICKY),
    subject(
      "1,000 marks",
      marks(1_000).map(({ text }) => text),
    ),
    subject(
      "20,000 marks",
      marks(20_000).map(({ text }) => text),
    ),
  ];
}

function subject(name: string, names: readonly string[]): Subject {
  const signs = signsOf(names.map((text) => ({ text, aliases: [] })));
  return { name, names, match: createMatcher(compileSigns(signs)), encode: createEncoder() };
}
