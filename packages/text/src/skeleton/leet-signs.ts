import { Act, type CharacterFacts } from "./character-facts.js";
import { How } from "./skeleton.js";

interface LeetSign {
  /** Code unit of the letter it stands for. */
  readonly letter: number;
  /** Only between two letters (n!ke); as often it separates. */
  readonly between: boolean;
  /** No letter before an amount. */
  readonly currency: boolean;
}

/** Signs that stand for a letter beside another letter: p@nts, $upreme. Digits need no entry: they are symbols anyway. */
export const LEET_SIGNS: ReadonlyMap<number, LeetSign> = new Map([
  sign("@", "a"),
  sign("$", "s", { currency: true }),
  sign("€", "e", { currency: true }),
  sign("£", "l", { currency: true }),
  sign("¢", "c", { currency: true }),
  sign("¥", "y", { currency: true }),
  sign("§", "s"),
  sign("©", "c"),
  sign("!", "i", { between: true }),
  sign("|", "i", { between: true }),
  sign("×", "x", { between: true }),
  sign("+", "t", { between: true }),
  sign("₦", "n"),
  sign("₩", "w"),
  sign("₱", "p"),
  sign("₮", "t"),
]);

function sign(
  char: string,
  letter: string,
  how: { between?: boolean; currency?: boolean } = {},
): [number, LeetSign] {
  const { between = false, currency = false } = how;
  return [char.codePointAt(0) ?? 0, { letter: letter.charCodeAt(0), between, currency }];
}

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
  if (code === 0 || code >= facts.size || facts.how[code] & How.Unspaced) return false;
  return facts.act[code] === Act.Symbol || facts.act[code] === Act.Expand;
}
