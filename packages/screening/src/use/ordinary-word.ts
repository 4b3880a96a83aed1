import { Gap, How, isPlain, type Skeleton } from "@touchstone/text";
import { folded } from "../context/distance.js";
import { following, isFollowedBy, isPrecededBy, preceding } from "../context/neighbours.js";
import { DESCRIPTIVE_USES, UNIT_SIGNS } from "../lexicon/index.js";
import type { UseRule } from "./use-question.js";

const UNITS: ReadonlySet<string> = new Set(UNIT_SIGNS);
const DESCRIPTIVE = new Map(DESCRIPTIVE_USES.map((use) => [use.word, use]));

/** The hanzi are part of a longer dictionary word: 苹果汁. */
export const insideLongerWord: UseRule = ({ match }) =>
  match.insideWord ? { use: "ordinary_word", because: "inside_longer_word" } : undefined;

/** "12 hp", "3m cable", "size LG", S M L XL. */
export const unitOrSize: UseRule = ({ text, match, cues, claimed }) => {
  if (claimed || match.to - match.from > 3) return undefined;
  const word = folded(text, match.from, match.to);
  const leading = firstLetter(word);
  if (!UNITS.has(word) && !UNITS.has(word.slice(leading))) return undefined;
  if (leading > 0 && leading < word.length) {
    // "3M" in "3m cable": a number with its unit, written small.
    const small = !((text.how[match.from + leading] as number) & How.Upper);
    return small || isMeasured(text, match.from, match.to)
      ? { use: "ordinary_word", because: "unit" }
      : undefined;
  }
  const before = match.from - 1;
  if (
    before >= 0 &&
    (text.how[before] as number) & How.Digit &&
    (text.gap[match.from] as number) <= Gap.Space
  ) {
    return { use: "ordinary_word", because: "unit" };
  }
  const sized = cues.some(
    (cue) => cue.meaning.kind === "size" && (cue.to === match.from || cue.from === match.to),
  );
  if (sized) return { use: "ordinary_word", because: "size" };
  return undefined;
};

/** "3M x 3M", "3M/10FT": another number stands beside it. */
function isMeasured(text: Skeleton, from: number, to: number): boolean {
  const behind = following(text, to).replace(/^x ?/, "");
  const before = preceding(text, from).replace(/ ?x$/, "");
  return /^\d/.test(behind) || /\d\S{0,2}$/.test(before);
}

function firstLetter(word: string): number {
  return word.search(/[^0-9]/u);
}

/** "polo shirt", "gap filler", 小米粥. */
export const descriptiveCollocation: UseRule = ({ text, match, facts, disguised, claimed }) => {
  if (disguised || claimed || !isPlain(match.form)) return undefined;
  const use = DESCRIPTIVE.get(folded(text, match.from, match.to));
  if (use === undefined) return undefined;
  const holds =
    isFollowedBy(text, match.to, use.next) ||
    isPrecededBy(text, match.from, use.previous) ||
    use.within?.some((group) => facts.groups.has(group)) === true;
  return holds ? { use: "ordinary_word", because: "collocation" } : undefined;
};
