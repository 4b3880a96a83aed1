import { How, isPlain, type Skeleton, wordKnowledge } from "@touchstone/text";
import { folded } from "../../context/distance.js";
import { isFollowedBy, isPrecededBy } from "../../context/neighbours.js";
import { DESCRIPTIVE_USES } from "../../lexicon/index.js";
import type { FeatureReader } from "./say.js";

const DESCRIPTIVE = new Map(DESCRIPTIVE_USES.map((use) => [use.word, use]));

/** "polo shirt", "gap filler", 小米粥: the company that the mere word keeps. */
export const companyFeatures: FeatureReader = ({ text, match, facts }, say) => {
  if (!isPlain(match.form)) return;
  if ((text.how[match.from] as number) & How.Unspaced && straddles(text, match.from, match.to))
    say("straddles");
  const word = folded(text, match.from, match.to);
  const use =
    DESCRIPTIVE.get(word) ?? (word.endsWith("s") ? DESCRIPTIVE.get(word.slice(0, -1)) : undefined);
  if (use === undefined) return;
  if (isFollowedBy(text, match.to, use.next)) say("company_next");
  if (isPrecededBy(text, match.from, use.previous)) say("company_previous");
  if (use.within?.some((group) => facts.groups.has(group)) === true) say("company_goods");
};

const { words } = wordKnowledge();

/** A word must be as frequent as this to pull a hanzi over: rare ones are found everywhere. */
const PULLS = 5;

/** 麻雀巢 holds 雀巢, but its hanzi belong to 麻雀: a frequent word reaches across the edge. */
function straddles(text: Skeleton, from: number, to: number): boolean {
  const own = words.chinese(folded(text, from, to));
  const pulls = (start: number, end: number): boolean =>
    start >= 0 &&
    end <= text.length &&
    isRun(text, start, end) &&
    words.chinese(folded(text, start, end)) > Math.max(PULLS, own);
  return (
    pulls(from - 1, from + 1) ||
    pulls(to - 1, to + 1) ||
    pulls(to - 2, to + 1) ||
    pulls(from - 2, from + 1)
  );
}

function isRun(text: Skeleton, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (((text.how[i] as number) & How.Unspaced) === 0) return false;
    if (i > start && text.gap[i] !== 0) return false;
  }
  return true;
}
