import { ACT_SHIFT, Act, type CharacterFacts } from "./character-facts.js";
import type { LeetSign } from "./leet-signs.js";
import { How } from "./skeleton.js";

/** Stands for the `How` of a symbol that is not there. */
export const NOTHING = -1;

/** Signs in a row that are looked through for the letter behind them. */
const ROW = 3;

/**
 * Bits of `How` when the sign at an offset stands for a letter, else 0.
 * @param before `How` of the symbol that stands directly before, with no separator between; `NOTHING` for none
 */
export function leetAt(
  text: string,
  at: number,
  { between, currency }: LeetSign,
  before: number,
  facts: CharacterFacts,
): number {
  if (currency && isAmount(text, at + 1)) return 0;
  const inRow = before !== NOTHING && (before & How.Leet) !== 0;
  const letterBefore = inRow || (before !== NOTHING && isLetter(text.charCodeAt(at - 1), facts));
  const letterNext = isLetterBehindSigns(text, at + 1, facts);
  if (between && isSpelledWith(text, at)) return 0;
  if (letterBefore && letterNext) return between ? How.Leet | How.Ambiguous : How.Leet;
  return (!between || inRow) && (letterBefore || letterNext) ? How.Leet | How.Ambiguous : 0;
}

/** Digits that no letter follows: $50, but not indu$7rie. */
function isAmount(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end > at && !/\p{L}/u.test(text[end] ?? "");
}

/** The same sign stands between every two letters: n|i|k|e is spelt with it. Three of them say so. */
function isSpelledWith(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  const isSame = (other: number): boolean => text.charCodeAt(other) === sign;
  const before = isSame(at - 2) ? (isSame(at - 4) ? 2 : 1) : 0;
  const behind = isSame(at + 2) ? (isSame(at + 4) ? 2 : 1) : 0;
  return before + behind >= 2;
}

/** Whether a letter stands at an offset, or behind a few signs that stand for letters themselves. */
function isLetterBehindSigns(text: string, at: number, facts: CharacterFacts): boolean {
  for (let next = at; next <= at + ROW; next++) {
    const code = text.codePointAt(next) ?? 0;
    if (!facts.leetSigns.has(code)) return isLetter(code, facts);
  }
  return false;
}

/** Whether a code point is a letter or digit of a script with spaces between its words. */
export function isLetter(code: number, facts: CharacterFacts): boolean {
  if (code === 0 || code >= facts.size) return false;
  const nature = facts.nature[code];
  const act = (nature >>> ACT_SHIFT) & 15;
  return (nature & How.Unspaced) === 0 && (act === Act.Symbol || act === Act.Expand);
}
