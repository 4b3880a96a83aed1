import { Gap, How, type SignMatch, type Skeleton, wordKnowledge } from "@touchstone/text";
import { folded } from "../../context/distance.js";

/**
 * What a sign is when it is read as a word: a common or a rarer word, a personal or place name,
 * several common words, so few letters that they are met by chance, or a name and nothing else.
 * Hanzi stand without spaces, so that the same kinds say other things of them.
 */
export type WordKind =
  | "common"
  | "known"
  | "proper"
  | "phrase"
  | "chance"
  | "name"
  | "hanzi_common"
  | "hanzi_known"
  | "hanzi_pair"
  | "hanzi_name";

/** From this frequency on, of 15, a Chinese word is common. */
const COMMON_HANZI = 7;
const FEW_LETTERS = 3;
const FEW_HANZI = 2;

/** iPhone, PlayStation: a capital inside makes a name of whatever word it was. */
const COINED = /\p{Ll}\p{Lu}/u;

const { words } = wordKnowledge();

export function wordKind(text: Skeleton, { from, to, sign }: SignMatch): WordKind {
  if ((text.how[from] as number) & How.Unspaced) return hanziKind(text, from, to);
  let kind: WordKind | undefined;
  let parts = 0;
  for (let start = from; start < to; parts++) {
    let end = start + 1;
    while (end < to && (text.gap[end] as number) < Gap.Apostrophe) end++;
    const part = latinKind(folded(text, start, end));
    if (part === "s" && parts > 0) return kind ?? "name";
    // A hyphen makes one name of two words: Ray-Ban.
    if (parts > 0 && text.gap[start] === Gap.Joint) return "name";
    if (parts > 0 && (part !== "common" || kind !== "common")) return "name";
    kind = part === "s" ? "name" : part;
    start = end;
  }
  if (parts > 1) return "phrase";
  return COINED.test(sign) ? "name" : (kind ?? "name");
}

function latinKind(word: string): WordKind | "s" {
  if (word === "s") return "s";
  const known = words.english(word) || (word.endsWith("s") ? words.english(word.slice(0, -1)) : 0);
  if (known === 2) return "common";
  if (known === 1 || words.foreign(word)) return "known";
  if (words.properName(word)) return "proper";
  return word.length <= FEW_LETTERS ? "chance" : "name";
}

function hanziKind(text: Skeleton, from: number, to: number): WordKind {
  for (let i = from; i < to; i++)
    if (((text.how[i] as number) & How.Unspaced) === 0) return "hanzi_name";
  const frequency = words.chinese(folded(text, from, to));
  if (frequency >= COMMON_HANZI) return "hanzi_common";
  if (frequency > 0) return "hanzi_known";
  return to - from <= FEW_HANZI ? "hanzi_pair" : "hanzi_name";
}

/** Whether a sign is nothing but a name, as far as anybody knows. */
export function isName(kind: WordKind): boolean {
  return kind === "name" || kind === "hanzi_name" || kind === "hanzi_pair";
}
