import { Gap } from "@touchstone/text";
import type { Cue } from "../context/cue.js";
import { distance, isBroken, wordStart } from "../context/distance.js";
import type { UseQuestion, UseRule } from "./use-question.js";

/** Models and other marks that may stand between "for" and the sign: "for Samsung S24, iPhone 15". */
const REACH_LEFT = 16;
const REACH_RIGHT = 8;
const ACCESSORY_REACH = 10;

/** Classes of devices and machines, for which other people make parts. */
const DEVICE_CLASSES: ReadonlySet<number> = new Set([
  7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 21, 28, 34,
]);

/** "case for iPhone", "compatible with HP", 适用于华为. */
export const compatibleByCue: UseRule = (question) => {
  const { text, match, cues } = question;
  for (const cue of cues) {
    if (cue.meaning.kind !== "compatible") continue;
    const { side } = cue.meaning.cue;
    if (side !== "right" && cue.to <= match.from && leadsTo(question, cue)) {
      return { use: "compatible", because: `cue:${cue.term}` };
    }
    if (
      side !== "left" &&
      cue.from >= match.to &&
      distance(text, match.to, cue.from) <= REACH_RIGHT &&
      !isBroken(text, match.to, cue.from)
    ) {
      return { use: "compatible", because: `cue:${cue.term}` };
    }
  }
  return undefined;
};

/** From the cue to the sign stand only models, numbers and other marks, or nothing. */
function leadsTo({ text, match, matches }: UseQuestion, cue: Cue): boolean {
  if (distance(text, cue.to, match.from) > REACH_LEFT) return false;
  for (let at = cue.to; at < match.from; ) {
    const other = matches.find((sign) => sign.from <= at && at < sign.to);
    if (other !== undefined) {
      at = Math.max(other.to, at + 1);
      continue;
    }
    const start = wordStart(text, at);
    let end = at + 1;
    let digits = false;
    let unspaced = false;
    for (let i = start; i < end; i++) {
      const fine = text.fine[i] as number;
      if (fine >= 48 && fine <= 57) digits = true;
      if (fine >= 0x2e80) unspaced = true;
      if (end < match.from && (text.gap[end] as number) < Gap.Script) end++;
    }
    const word = String.fromCharCode(...text.fine.subarray(start, end));
    if (!digits && !LINKS.has(word) && !(unspaced && distance(text, at, match.from) <= 2))
      return false;
    at = end;
  }
  return true;
}

/** Words that tie a list of models together. */
const LINKS: ReadonlySet<string> = new Set(
  "and or the to your all new old most many series model models pro max plus mini ultra air lite se 和 与 或 及 等".split(
    " ",
  ),
);

/** Class of clothing and footwear, and what is sold for shoes without being the brand's. */
const FOOTWEAR_CLASS = 25;
const SHOE_PARTS: ReadonlySet<string> = new Set(
  "laces,replacement laces,shoe lace,shoelace,insole,shoe charm,crease protector,鞋带,鞋垫".split(
    ",",
  ),
);

function isMadeFor(niceClasses: readonly number[], term: string): boolean {
  if (niceClasses.length === 0 || niceClasses.some((niceClass) => DEVICE_CLASSES.has(niceClass)))
    return true;
  return niceClasses.includes(FOOTWEAR_CLASS) && SHOE_PARTS.has(term);
}

/** "iPhone 15 case", 苹果手机壳: made for the device, unless the listing claims to be the brand's own. */
export const compatibleByAccessory: UseRule = (question) => {
  const { text, match, cues, niceClasses, claimed, disguised, field } = question;
  if (claimed || disguised || (field !== "title" && field !== "description")) return undefined;
  for (const cue of cues) {
    if (cue.meaning.kind !== "accessory" || !isMadeFor(niceClasses, cue.term)) continue;
    const reach = cue.meaning.strong ? ACCESSORY_REACH : ACCESSORY_REACH / 2;
    const gap =
      cue.from >= match.to
        ? distance(text, match.to, cue.from)
        : distance(text, cue.to, match.from);
    if (cue.from < match.to && cue.to > match.from) continue;
    if (gap > reach) continue;
    if (cue.meaning.strong || SHOE_PARTS.has(cue.term))
      return { use: "compatible", because: `accessory:${cue.term}` };
    if (cue.from >= match.to && hasModelBetween(question, cue))
      return { use: "compatible", because: `part:${cue.term}` };
  }
  return undefined;
};

/** A model number between sign and part ("Dyson V11 filter") says that the part belongs to the device. */
function hasModelBetween({ text, match }: UseQuestion, cue: Cue): boolean {
  for (let i = match.to; i < cue.from; i++) {
    const fine = text.fine[i] as number;
    if (fine >= 48 && fine <= 57) return true;
  }
  return false;
}
