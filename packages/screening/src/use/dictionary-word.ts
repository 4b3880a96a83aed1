import { Gap, How, isPlain, type Skeleton, wordKnowledge } from "@touchstone/text";
import { folded, wordStart } from "../context/distance.js";
import type { UseAnswer, UseQuestion } from "./use-question.js";

/**
 * For a mark that is also a dictionary word: points for a name and against it, natural log-odds.
 * Above `SURE` it is a name, below `-SURE` a word, between them a careful reader could not say.
 */
const POINTS = {
  base: 0,
  commonWord: -1,
  firstInTitle: 1.6,
  goodsFit: 1,
  goodsDoNotFit: -2.6,
  capitalisedAmongSmall: 1.6,
  smallThoughNameIsCapital: -1.4,
  afterFunctionWord: -1.2,
  beforeModelNumber: 1,
} as const;
const SURE = 0.4;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the of in on with and or to by your my our is are as at from into very this that".split(
    " ",
  ),
);

const { words } = wordKnowledge();

/** Decides between name and word; undefined where the sign is a name and nothing else. */
export function nameOrWord(question: UseQuestion): UseAnswer | undefined {
  const { text, match, facts, niceClasses, claimed, disguised, field } = question;
  if (claimed || disguised || !isPlain(match.form) || field === "brandClaim") return undefined;
  const fit = goodsFit(facts.classes, niceClasses);
  const rank = wordRank(question, fit);
  if (rank === 0 || (rank === 1 && question.besideReplica)) return undefined;
  let points: number = POINTS.base;
  if (rank > 1) points += POINTS.commonWord;
  if (match.from === 0 && field === "title") points += POINTS.firstInTitle;
  if (fit > 0) points += POINTS.goodsFit;
  if (fit < 0) points += POINTS.goodsDoNotFit;
  points += capitalPoints(text, match.from, match.sign);
  if (FUNCTION_WORDS.has(wordBefore(text, match.from))) points += POINTS.afterFunctionWord;
  if (match.to < text.length && (text.how[match.to] as number) & How.Digit)
    points += POINTS.beforeModelNumber;
  if (points < -SURE) return { use: "ordinary_word", because: "dictionary" };
  return points > SURE ? undefined : { use: "uncertain", because: "dictionary" };
}

/**
 * 0 nothing but a name, 1 a known word, a personal or place name, 2 a common word. Short signs and
 * two or three hanzi are met by chance wherever the goods are not such as the right covers.
 */
function wordRank({ text, match: { from, to } }: UseQuestion, fit: number): number {
  for (let i = from + 1; i < to; i++) if ((text.gap[i] as number) >= Gap.Joint) return 0;
  const word = folded(text, from, to);
  const byChance = fit < 0 ? 1 : 0;
  if ((text.how[from] as number) & How.Unspaced) {
    const frequency = words.chinese(word);
    return frequency > 6 ? 2 : frequency > 0 ? 1 : to - from <= 3 ? byChance : 0;
  }
  const known = words.english(word);
  if (known > 0) return known;
  if (words.properName(word) || words.foreign(word)) return 1;
  return to - from <= 3 ? byChance : 0;
}

/** 1 the goods are such as the right covers, -1 they are not, 0 not known. */
export function goodsFit(goods: ReadonlySet<number>, niceClasses: readonly number[]): number {
  if (goods.size === 0 || niceClasses.length === 0) return 0;
  return niceClasses.some((niceClass) => goods.has(niceClass)) ? 1 : -1;
}

function capitalPoints(text: Skeleton, from: number, sign: string): number {
  if ((text.how[from] as number) & How.Unspaced) return 0;
  const upper = ((text.how[from] as number) & How.Upper) !== 0;
  let smallWords = 0;
  let capitalWords = 0;
  for (let i = 0; i < text.length; i++) {
    if ((text.gap[i] as number) < Gap.Joint || (text.how[i] as number) & (How.Digit | How.Unspaced))
      continue;
    if ((text.how[i] as number) & How.Upper) capitalWords++;
    else smallWords++;
  }
  if (upper && smallWords > capitalWords && from > 0) return POINTS.capitalisedAmongSmall;
  const nameIsCapital = /^\p{Lu}/u.test(sign);
  return !upper && nameIsCapital && capitalWords > 0 ? POINTS.smallThoughNameIsCapital : 0;
}

function wordBefore(text: Skeleton, at: number): string {
  if (at === 0) return "";
  return folded(text, wordStart(text, at - 1), at);
}
