import { distance, isBroken } from "../context/distance.js";
import { goodsFit } from "./dictionary-word.js";
import type { UseRule } from "./use-question.js";

const REACH = 3;

/** "inspired by", "in the style of", 类似: the sign compares, it does not name the goods. */
export const referenceByCue: UseRule = ({ text, match, cues }) => {
  for (const cue of cues) {
    if (cue.meaning.kind !== "reference") continue;
    const { side } = cue.meaning.cue;
    const left = cue.to <= match.from;
    if (left ? side === "right" : side === "left" || cue.from < match.to) continue;
    const [from, to] = left ? [cue.to, match.from] : [match.to, cue.from];
    if (distance(text, from, to) <= REACH && !isBroken(text, from, to)) {
      return { use: "reference", because: `cue:${cue.term}` };
    }
  }
  return undefined;
};

/** A book, a manual or a poster about the brand is not offered as its goods. */
export const referenceByMedia: UseRule = ({
  facts,
  niceClasses,
  claimed,
  disguised,
  besideReplica,
}) => {
  if (claimed || disguised || besideReplica || !facts.groups.has("books_media")) return undefined;
  return goodsFit(facts.classes, niceClasses) < 0
    ? { use: "reference", because: "media" }
    : undefined;
};
