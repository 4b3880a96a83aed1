/**
 * What stands between two neighbouring symbols of a skeleton, from nothing to a new thought.
 * The order matters: everything from `Script` on is a boundary at which a sign may begin or end.
 */
export const Gap = {
  /** Nothing: the two stand in one word. */
  None: 0,
  /** Lower case, then upper case: `BlueStone`. */
  Case: 1,
  /** A letter, then a digit, or the other way round: `iPhone15`. */
  Digit: 2,
  /** Another script: `Nike跑鞋`. */
  Script: 3,
  Apostrophe: 4,
  /** One hyphen, dot, middle dot, underscore, slash or ampersand. */
  Joint: 5,
  Space: 6,
  /** Stars, emoji, several signs at once. */
  Symbol: 7,
  /** Comma, bracket, sentence end, new line. */
  Break: 8,
  /** The field begins or ends here. */
  Edge: 9,
} as const;

/** The kind of gap that a run of separators and symbols makes, given the kind of each code unit. */
export function gapOf(kinds: Uint8Array, text: string, from: number, to: number): number {
  if (to - from === 1) return kinds[text.charCodeAt(from)];
  let strongest: number = Gap.None;
  for (let i = from; i < to; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === Gap.Break) return Gap.Break;
    if (kind !== Gap.Space) strongest = Gap.Symbol;
    else if (strongest === Gap.None) strongest = Gap.Space;
  }
  return strongest;
}
