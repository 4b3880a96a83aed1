import { Gap, How, type SignMatch, type Skeleton } from "@touchstone/text";
import type { Cue } from "../../context/cue.js";
import { around, beside } from "../../context/cue-window.js";
import { distance, folded, isBroken, wordStart } from "../../context/distance.js";
import type { UseQuestion } from "../use-question.js";
import type { FeatureReader, Say } from "./say.js";
import { wordKind } from "./word-kind.js";

/** Steps of `distance`: a spaced word counts 2, a hanzi 1. */
const TOUCHING = 2;
const NEAR = 8;
/** Models and other marks that may stand between "for" and the sign: "for Samsung S24, iPhone 15". */
const LIST = 20;

/** Words that say "for" of anything: gifts, people, rooms. */
const BARE: ReadonlySet<string> = new Set(
  "for para pour per voor untuk cho till til pentru για для สำหรับ".split(" "),
);

/** "case for iPhone", "compatible with HP", 适用于华为. */
export const compatibleFeatures: FeatureReader = (question, say) => {
  const { match, cues } = question;
  for (const cue of beside(cues, match)) {
    if (cue.meaning.kind !== "compatible") continue;
    const { side } = cue.meaning.cue;
    if (cue.to <= match.from && side !== "right") cueLeft(question, cue, say);
    else if (cue.from >= match.to && side !== "left") cueRight(question, cue, say);
  }
};

function cueLeft(question: UseQuestion, cue: Cue, say: Say): void {
  const { text, match } = question;
  const apart = distance(text, cue.to, match.from);
  const bare = BARE.has(cue.term);
  if (apart <= LIST && leadsTo(question, cue)) {
    if (bare && apart === 0 && isSmallWord(text, match)) say("for_word");
    if (apart <= TOUCHING) say(bare ? "for_touching" : "fits_touching");
    else say(bare ? "for_list" : "fits_list");
  } else if (!bare)
    say(apart <= NEAR && !isBroken(text, cue.to, match.from) ? "fits_near" : "fits_far");
}

/** "for boss", but not "for Boss". */
function isSmallWord(text: Skeleton, match: SignMatch): boolean {
  return ((text.how[match.from] as number) & How.Upper) === 0 && wordKind(text, match) === "common";
}

function cueRight({ text, match }: UseQuestion, cue: Cue, say: Say): void {
  if (isBroken(text, match.to, cue.from)) return;
  const apart = distance(text, match.to, cue.from);
  if (apart <= TOUCHING) say("fits_right_touching");
  else if (apart <= NEAR) say("fits_right_near");
}

/** From the cue to the sign stand only models, numbers and other marks, or nothing. */
function leadsTo({ text, match, matches }: UseQuestion, cue: Cue): boolean {
  const between = [...around(matches, { from: cue.to, to: match.from })];
  for (let at = cue.to; at < match.from; ) {
    const other = between.find((sign) => sign.from <= at && at < sign.to);
    at = other === undefined ? linkEnd(text, at, match) : Math.max(other.to, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Where a model or a linking word ends that begins here; -1 where another word stands. */
function linkEnd(text: Skeleton, at: number, match: SignMatch): number {
  const start = wordStart(text, at);
  let end = at + 1;
  let digits = false;
  let unspaced = false;
  for (let i = start; i < end; i++) {
    const fine = text.fine[i] as number;
    if (fine >= 48 && fine <= 57) digits = true;
    if ((text.how[i] as number) & How.Unspaced) unspaced = true;
    if (end < match.from && (text.gap[end] as number) < Gap.Script) end++;
  }
  const near = unspaced && distance(text, at, match.from) <= TOUCHING;
  return digits || near || LINKS.has(folded(text, start, end)) ? end : -1;
}

/** Words that tie a list of models together. */
const LINKS: ReadonlySet<string> = new Set(
  `and or the to your my all new old most many series model models pro max plus mini ultra air lite se
   original genuine oem und et y o oder con 和 与 或 及 等`.split(/\s+/u),
);
