import { Gap, How, type SignMatch, type Skeleton } from "@touchstone/text";
import type { Cue } from "../../context/cue.js";
import { beside } from "../../context/cue-window.js";
import { folded } from "../../context/distance.js";
import { following, preceding } from "../../context/neighbours.js";
import { UNIT_SIGNS } from "../../lexicon/index.js";
import type { FeatureReader } from "./say.js";

const UNITS: ReadonlySet<string> = new Set(UNIT_SIGNS);
const LONGEST = 3;

/** "12 hp", "3m cable", "size LG", S M L XL. */
export const unitFeatures: FeatureReader = ({ text, match, cues, claimed }, say) => {
  if (claimed || match.to - match.from > LONGEST) return;
  const word = folded(text, match.from, match.to);
  const letters = word.search(/[^0-9]/u);
  if (letters < 0 || (!UNITS.has(word) && !UNITS.has(word.slice(letters)))) return;
  if (isUnit(text, match.from, match.to, letters)) say("unit");
  else if (isAnnounced(cues, match) || isAmongSizes(text, match.from, match.to)) say("size");
};

function isAnnounced(cues: readonly Cue[], match: SignMatch): boolean {
  for (const cue of beside(cues, match))
    if (cue.meaning.kind === "size" && (cue.to === match.from || cue.from === match.to))
      return true;
  return false;
}

function isUnit(text: Skeleton, from: number, to: number, letters: number): boolean {
  if (letters > 0) {
    // "3M" in "3m cable": a number with its unit, written small.
    const small = !((text.how[from + letters] as number) & How.Upper);
    return small || isMeasured(text, from, to) || isLength(text, from, to);
  }
  const digitBefore = from > 0 && (text.how[from - 1] as number) & How.Digit;
  return Boolean(digitBefore) && (text.gap[from] as number) <= Gap.Space;
}

/** "3M x 3M", "3M/10FT", "1M 2M 3M": another number stands beside it. */
function isMeasured(text: Skeleton, from: number, to: number): boolean {
  const behind = following(text, to).replace(/^x ?/, "");
  const before = preceding(text, from).replace(/ ?x$/, "");
  return /^\d/.test(behind) || /\d\S{0,2}$/.test(before);
}

/** What is sold by its length. */
const LONG_GOODS =
  /(^|\s)(cables?|cords?|hoses?|ropes?|wires?|leads?|chain|kabel|câble|cavo|cabo|schlauch|seil)\s|线|管|绳|缆/u;

/** "USB cable 3M": a long thing of that length. */
function isLength(text: Skeleton, from: number, to: number): boolean {
  return LONG_GOODS.test(`${preceding(text, from)} `) || LONG_GOODS.test(following(text, to));
}

const SIZES: ReadonlySet<string> = new Set("xs s m l xl xxl xxxl sm md lg 2xl 3xl".split(" "));

/** "S M LG XL": sizes on both sides, or two on one. */
function isAmongSizes(text: Skeleton, from: number, to: number): boolean {
  const behind = following(text, to).trim().split(" ", 2);
  const before = preceding(text, from).trim().split(" ").slice(-2);
  return [...behind, ...before].filter((word) => SIZES.has(word)).length >= 2;
}
