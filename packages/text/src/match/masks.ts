import { Gap } from "../skeleton/gap.js";
import { maskLength } from "../skeleton/mask.js";
import type { Skeleton } from "../skeleton/skeleton.js";

/** Behind a word these end it, join it or ask; only between letters do they mask. */
const WEAK_BEHIND: ReadonlySet<string> = new Set(" _＿?？…#＃~·•".split(""));
/** Longest run of masks that is looked at, in code units. */
const LONGEST = 12;

/** The masks of a text, counted once. Overwritten by the next text. */
export interface Masks {
  /** Masks between each symbol and the one before it, with nothing but spaces besides. */
  before: Uint8Array;
  /** Masks that stand directly behind each symbol, and the code units they take. */
  behind: Uint8Array;
  behindUnits: Uint8Array;
  /** Steps that may still be spent on the masks of this text. */
  left: number;
}

/** Steps for a text, and for each of its symbols: a text full of masks stays as cheap as another. */
const STEPS = 1_200;
const STEPS_A_SYMBOL = 8;

export function emptyMasks(capacity: number): Masks {
  return {
    before: new Uint8Array(capacity),
    behind: new Uint8Array(capacity),
    behindUnits: new Uint8Array(capacity),
    left: 0,
  };
}

export function noteMasks(masks: Masks, text: Skeleton): void {
  if (masks.before.length < text.length) Object.assign(masks, emptyMasks(text.fine.length));
  masks.left = STEPS + STEPS_A_SYMBOL * text.length;
  const { before, behind, behindUnits } = masks;
  for (let at = 0; at < text.length; at++) {
    const gap = text.gap[at];
    before[at] =
      at === 0 || gap < Gap.Joint || gap === Gap.Space
        ? 0
        : Math.min(255, maskLength(text.text, text.end[at - 1], text.start[at]));
    if (at > 0) noteBehind(masks, text, at - 1, gap);
  }
  behind[text.length] = 0;
  if (text.length > 0) noteBehind(masks, text, text.length - 1, Gap.Edge);
  behindUnits[text.length] = 0;
}

function noteBehind(masks: Masks, { text, end }: Skeleton, at: number, gap: number): void {
  masks.behind[at] = 0;
  masks.behindUnits[at] = 0;
  if (gap < Gap.Joint || gap === Gap.Space) return;
  const from = end[at] as number;
  let to = from;
  let count = 0;
  while (to < text.length && to - from < LONGEST && !WEAK_BEHIND.has(text[to] as string)) {
    const next = to + ((text.codePointAt(to) as number) > 0xffff ? 2 : 1);
    if (maskLength(text, to, next) === 0) break;
    count++;
    to = next;
  }
  masks.behind[at] = count;
  masks.behindUnits[at] = to - from;
}
