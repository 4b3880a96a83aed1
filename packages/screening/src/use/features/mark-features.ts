import { Gap, isPlain, type SignMatch, type Skeleton } from "@touchstone/text";
import { overlap } from "../../context/cue-window.js";
import { distance } from "../../context/distance.js";
import type { UseQuestion } from "../use-question.js";
import type { FeatureReader, Say } from "./say.js";
import { isName, wordKind } from "./word-kind.js";

/** Signs on either side that are looked at. */
const AROUND = 4;
const LISTED = 4;

/** Other marks of the text, where they are names, and other signs of the same right. */
export const markFeatures: FeatureReader = (question, say) => {
  const { match, matches, position } = question;
  const end = Math.min(matches.length, position + AROUND + 1);
  for (let i = Math.max(0, position - AROUND); i < end; i++) {
    const other = matches[i] as SignMatch;
    if (!overlap(other, match)) besides(question, other, say);
  }
};

function besides({ text, match }: UseQuestion, other: SignMatch, say: Say): void {
  const isLeft = other.to <= match.from;
  const [from, to] = isLeft ? [other.to, match.from] : [match.to, other.from];
  const near = distance(text, from, to) <= LISTED;
  if (other.mark === match.mark) {
    if (near && other.sign !== match.sign) say("own_other_sign");
  } else if (isPlain(other.form) && isName(wordKind(text, other))) {
    if (near && isListed(text, from, to)) say("listed");
    else say(isLeft ? "after_other_mark" : "before_other_mark");
  }
}

/** Commas, slashes and the like between two signs make a list of them. */
function isListed(text: Skeleton, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const gap = text.gap[i] as number;
    if (gap === Gap.Joint || gap >= Gap.Symbol) return true;
  }
  return false;
}
