import type { Skeleton } from "@touchstone/text";
import type { Cue } from "../../context/cue.js";
import { beside } from "../../context/cue-window.js";
import { distance } from "../../context/distance.js";
import { isPrecededBy } from "../../context/neighbours.js";
import type { UseQuestion } from "../use-question.js";
import type { FeatureReader, Say } from "./say.js";

const TOUCHING = 3;
const NEAR = 12;

/** Classes of devices and machines, for which other people make parts. */
const DEVICE_CLASSES: ReadonlySet<number> = new Set([
  7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 21, 28, 34,
]);

/** Class of clothing and footwear, and what is sold for shoes without being the brand's. */
const FOOTWEAR_CLASS = 25;
const SHOE_PARTS: ReadonlySet<string> = new Set(
  "laces,replacement laces,shoe lace,shoelace,insole,shoe charm,crease protector,鞋带,鞋垫".split(
    ",",
  ),
);
/** Class of bags, and what is sold for bags likewise. */
const BAG_CLASS = 18;
const BAG_PARTS: ReadonlySet<string> = new Set(
  "purse insert,bag insert,bag organizer,purse organizer,bag liner,base shaper,bag strap,purse strap,replacement strap,chain strap,内胆包,包中包,包撑,替换肩带".split(
    ",",
  ),
);

/** "with dust bag": it comes along, it is not what is sold. */
const INCLUDED: readonly string[] =
  "with,w,incl,including,includes,included,comes with,mit,avec,con,带,含,送,附,附赠,配送".split(
    ",",
  );

/** "iPhone 15 case", 苹果手机壳: things made for other things, and on which side they stand. */
export const accessoryFeatures: FeatureReader = (question, say) => {
  const { text, match, cues, niceClasses } = question;
  const devices =
    niceClasses.length === 0 || niceClasses.some((niceClass) => DEVICE_CLASSES.has(niceClass));
  if (devices && niceClasses.length > 0) say("device_goods");
  for (const cue of beside(cues, match)) {
    if (cue.meaning.kind !== "accessory" || isPrecededBy(text, cue.from, INCLUDED)) continue;
    const strong = cue.meaning.strong || SHOE_PARTS.has(cue.term) || BAG_PARTS.has(cue.term);
    if (!devices && !isMadeFor(niceClasses, cue.term)) say("accessory_of_others");
    else if (strong) strongAccessory(question, cue, say);
    else part(question, cue, say);
  }
};

function isMadeFor(niceClasses: readonly number[], term: string): boolean {
  return (
    (niceClasses.includes(FOOTWEAR_CLASS) && SHOE_PARTS.has(term)) ||
    (niceClasses.includes(BAG_CLASS) && BAG_PARTS.has(term))
  );
}

function strongAccessory({ text, match }: UseQuestion, cue: Cue, say: Say): void {
  const right = cue.from >= match.to;
  const apart = right ? distance(text, match.to, cue.from) : distance(text, cue.to, match.from);
  if (apart <= TOUCHING) say(right ? "accessory_right_touching" : "accessory_left_touching");
  else if (apart <= NEAR) say(right ? "accessory_right_near" : "accessory_left_near");
  else say("accessory_far");
  if (right && apart <= NEAR && hasDigit(text, match.to, cue.from)) say("part_after_model");
}

function part({ text, match }: UseQuestion, cue: Cue, say: Say): void {
  if (cue.from >= match.to) {
    const apart = distance(text, match.to, cue.from);
    if (apart > NEAR) return;
    say(apart <= TOUCHING ? "part_right_touching" : "part_right_near");
    // A model number between sign and part ("Dyson V11 filter") says that the part belongs to the device.
    if (hasDigit(text, match.to, cue.from)) say("part_after_model");
  } else if (distance(text, cue.to, match.from) <= TOUCHING) say("part_left_near");
}

function hasDigit(text: Skeleton, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const fine = text.fine[i] as number;
    if (fine >= 48 && fine <= 57) return true;
  }
  return false;
}
