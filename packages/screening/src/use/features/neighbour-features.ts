import { Gap, How, type SignMatch, type Skeleton, wordKnowledge } from "@touchstone/text";
import { folded, wordEnd, wordStart } from "../../context/distance.js";
import { GIVEN_NAMES } from "../../lexicon/index.js";
import type { UseQuestion } from "../use-question.js";
import type { FeatureReader, Say } from "./say.js";
import { wordKind } from "./word-kind.js";

const ARTICLES = wordSet(
  "a an the my your our his her their this that these those some every each no",
);
const PREPOSITIONS = wordSet(`
  of in on with and or to from at as into under over is are was be very more than like & de la le
  el der die das und mit du des et y e il
`);

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);

/** "by" names the maker or the author. */
const BY = wordSet("by von par por di da от");

const { words } = wordKnowledge();

/** Latin words directly before and after the sign. */
export const neighbourFeatures: FeatureReader = (question, say) => {
  const { text, match } = question;
  if ((text.how[match.from] as number) & How.Unspaced) return;
  const before = wordBefore(text, match.from);
  const after = wordAfter(text, match.to);
  if (BY.has(before)) say("after_by");
  if (wordKind(text, match) !== "name") {
    if (ARTICLES.has(before)) say("after_article");
    else if (PREPOSITIONS.has(before)) say("after_preposition");
    if (PREPOSITIONS.has(after)) say("before_preposition");
  }
  if (isPersonal(text, before, match.from - 1) && !isSign(question, match.from - 1))
    say("after_given_name");
  if (isPersonal(text, after, match.to) && !isSign(question, match.to)) say("before_surname");
  codeFeatures(text, match.from, match.to, say);
};

/** A code that holds the sign, or a model number behind it. */
function codeFeatures(text: Skeleton, from: number, to: number, say: Say): void {
  const left = text.gap[from] as number;
  const right = text.gap[to] as number;
  const joinedLeft = from > 0 && isJoined(text, from, left);
  const joinedRight = to < text.length && isJoined(text, to, right);
  if (joinedLeft || joinedRight) {
    const code =
      (joinedLeft && hasDigit(text, from - 1, -1)) || (joinedRight && hasDigit(text, to, 1));
    say(code ? "part_code" : "hyphenated");
    return;
  }
  if (right === Gap.Space && to < text.length && hasDigit(text, to, 1)) say("before_model");
}

/** A digit follows, or a hyphen or a dot joins: "A/B" and "A & B" are lists. */
function isJoined(text: Skeleton, at: number, gap: number): boolean {
  if (gap === Gap.Digit) return true;
  return gap === Gap.Joint && !LISTS.has(text.text.charAt(text.end[at - 1] as number));
}

const LISTS: ReadonlySet<string> = new Set(["/", "\\", "&", "／", "＆", "_"]);

/** Whether the run of letters, digits and hyphens that goes on from here holds a digit. */
function hasDigit(text: Skeleton, at: number, step: 1 | -1): boolean {
  for (let i = at; i >= 0 && i < text.length; i += step) {
    const how = text.how[i] as number;
    if (how & How.Digit) return true;
    if (how & How.Unspaced) return false;
    const gap = text.gap[step > 0 ? i + 1 : i] as number;
    if (gap > Gap.Joint) return false;
  }
  return false;
}

function isPersonal(text: Skeleton, word: string, at: number): boolean {
  if (word.length < 3) return false;
  if (!GIVEN.has(word) && (!words.properName(word) || words.english(word) === 2)) return false;
  return ((text.how[wordStart(text, at)] as number) & How.Upper) !== 0;
}

function isSign({ matches, position }: UseQuestion, at: number): boolean {
  const holds = (sign: SignMatch | undefined) =>
    sign !== undefined && sign.from <= at && at < sign.to && sign.form !== "initial";
  return holds(matches[position - 1]) || holds(matches[position + 1]);
}

function wordBefore(text: Skeleton, at: number): string {
  if (at === 0 || (text.gap[at] as number) !== Gap.Space) return "";
  return folded(text, wordStart(text, at - 1), at);
}

function wordAfter(text: Skeleton, at: number): string {
  if (at >= text.length || (text.gap[at] as number) !== Gap.Space) return "";
  return folded(text, at, wordEnd(text, at));
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
