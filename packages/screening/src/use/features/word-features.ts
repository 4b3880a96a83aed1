import { How } from "@touchstone/text";
import { goodsFit } from "./goods-fit.js";
import type { FeatureReader } from "./say.js";
import { type WordKind, wordKind } from "./word-kind.js";

/** The word that the sign is, over the goods that are sold, and how it is written. */
export const wordFeatures: FeatureReader = (question, say) => {
  const { text, match, facts, niceClasses, field } = question;
  const kind = wordKind(text, match);
  const fit = goodsFit(facts.classes, niceClasses);
  say(`${kind}_${fit > 0 ? "fit" : fit < 0 ? "misfit" : "unknown"}`);
  const isHanzi = ((text.how[match.from] as number) & How.Unspaced) !== 0;
  if (field === "title" && match.from === 0) {
    if (kind === "name") say("first_name");
    else if (isHanzi) say(fit > 0 ? "first_hanzi_fit" : "first_hanzi");
    else say(fit > 0 ? "first_word_fit" : "first_word");
  }
  if (kind === "name" || kind === "hanzi_name") return;
  if (isHanzi) hanziFeatures(question, say);
  else caseFeatures(question, say, kind);
};

const hanziFeatures: FeatureReader = ({ text, match: { from, to } }, say) => {
  const left = from > 0 && text.gap[from] === 0;
  const right = to < text.length && text.gap[to] === 0;
  if (left && right) say("hanzi_word_within");
  else if (!left && !right) say("hanzi_word_apart");
};

function caseFeatures(
  { text, match, letters }: Parameters<FeatureReader>[0],
  say: Parameters<FeatureReader>[1],
  kind: WordKind,
): void {
  const { from, to, sign } = match;
  if (letters.hanzi > 2 && letters.hanzi > letters.small) say("word_latin_among_hanzi");
  let upper = 0;
  for (let i = from; i < to; i++) if ((text.how[i] as number) & How.Upper) upper++;
  const capital = ((text.how[from] as number) & How.Upper) !== 0;
  const others = letters.capital - (capital ? 1 : 0);
  if (!capital) {
    if (isUpper(sign)) say("word_small");
  } else if (upper === to - from && to - from > 2 && letters.shouted === 1 && kind !== "chance") {
    say("word_all_capitals");
  } else if (from > 0 && letters.small > others) say("word_capital_among_small");
}

function isUpper(sign: string): boolean {
  const first = sign.slice(0, 1);
  return first !== first.toLowerCase();
}
