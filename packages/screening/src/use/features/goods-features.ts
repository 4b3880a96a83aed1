import { beside } from "../../context/cue-window.js";
import { distance, isBroken } from "../../context/distance.js";
import type { UseQuestion } from "../use-question.js";
import type { FeatureReader } from "./say.js";

/** Steps of `distance`, and symbols that are looked at for them. */
const BESIDE = 4;
const REACH = 32;

/** Nice classes of what is printed and performed. */
const MEDIA_CLASSES: ReadonlySet<number> = new Set([16, 41]);

/** Goods named directly beside the sign, and things whose subject a sign can be. */
export const goodsFeatures: FeatureReader = (question, say) => {
  const { facts, niceClasses } = question;
  if (niceClasses.length > 0) {
    const right = goodsBeside(question, true, BESIDE);
    const left = goodsBeside(question, false, BESIDE);
    if (right && goodsBeside(question, true, 0)) say("goods_next_fit");
    if (right !== undefined) say(right ? "goods_right_fit" : "goods_right_misfit");
    if (left !== undefined) say(left ? "goods_left_fit" : "goods_left_misfit");
  }
  if (facts.groups.has("books_media"))
    say(niceClasses.some((each) => MEDIA_CLASSES.has(each)) ? "media_fit" : "media_misfit");
};

/** Whether goods named on one side are such as the right covers; undefined where none are named. */
function goodsBeside(question: UseQuestion, behind: boolean, reach: number): boolean | undefined {
  const { text, match, cues, niceClasses } = question;
  let fits: boolean | undefined;
  for (const cue of beside(cues, match)) {
    if (cue.meaning.kind !== "goods" || !cue.meaning.inTitles) continue;
    if (cue.from >= match.to !== behind) continue;
    const [from, to] = behind ? [match.to, cue.from] : [cue.to, match.from];
    if (to - from > REACH || distance(text, from, to) > reach || isBroken(text, from, to)) continue;
    fits ||= cue.meaning.classes.some((niceClass) => niceClasses.includes(niceClass));
  }
  return fits;
}
