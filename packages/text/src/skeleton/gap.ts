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

const APOSTROPHES = new Set("'’ʼ`´′＇".split(""));
const JOINTS = new Set("-._·•‧・∙/\\&‐‑‒–—_＿－．／＆~".split(""));
const BREAKS = new Set(',;:!?|()[]{}<>"“”«»。，、；：！？「」『』【】（）《》〈〉\n\r…'.split(""));

/** The kind of gap that a run of separators and symbols makes. */
export function gapOf(text: string, from: number, to: number): number {
  if (to - from === 1) return gapOfOne(text[from] as string);
  let spaces = 0;
  let breaks = 0;
  let others = 0;
  for (let i = from; i < to; i++) {
    const kind = gapOfOne(text[i] as string);
    if (kind === Gap.Space) spaces++;
    else if (kind === Gap.Break) breaks++;
    else others++;
  }
  if (breaks > 0) return Gap.Break;
  if (others === 0) return spaces > 0 ? Gap.Space : Gap.None;
  return Gap.Symbol;
}

function gapOfOne(char: string): number {
  if (APOSTROPHES.has(char)) return Gap.Apostrophe;
  if (JOINTS.has(char)) return Gap.Joint;
  if (BREAKS.has(char)) return Gap.Break;
  return /\s/u.test(char) ? Gap.Space : Gap.Symbol;
}
