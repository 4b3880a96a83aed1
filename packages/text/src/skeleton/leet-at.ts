import { ACT_SHIFT, Act, type CharacterFacts } from "./character-facts.js";
import type { LeetSign } from "./leet-signs.js";
import { How } from "./skeleton.js";

/**
 * Bits of `How` when the sign at an offset stands for a letter, else 0.
 * @param afterSymbol a symbol stands directly before, with no separator between
 */
export function leetAt(
  text: string,
  at: number,
  { between, currency }: LeetSign,
  afterSymbol: boolean,
  facts: CharacterFacts,
): number {
  const following = text.codePointAt(at + 1) ?? 0;
  const letterBefore = afterSymbol && isLetter(text.charCodeAt(at - 1), facts);
  const letterNext = isLetter(following, facts);
  if (currency && isAmount(text, at + 1)) return 0;
  if (letterBefore && letterNext) return between ? How.Leet | How.Ambiguous : How.Leet;
  return !between && (letterBefore || letterNext) ? How.Leet | How.Ambiguous : 0;
}

/** Digits that no letter follows: $50, but not indu$7rie. */
function isAmount(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end > at && !/\p{L}/u.test(text[end] ?? "");
}

function isLetter(code: number, facts: CharacterFacts): boolean {
  if (code === 0 || code >= facts.size) return false;
  const nature = facts.nature[code];
  const act = (nature >>> ACT_SHIFT) & 15;
  return (nature & How.Unspaced) === 0 && (act === Act.Symbol || act === Act.Expand);
}
