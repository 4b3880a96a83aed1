import type { SignIndex, SignTable } from "../sign-index/sign-index.js";
import { signLength } from "../sign-index/sign-text.js";
import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import type { CodedText } from "./coded-text.js";
import { LEAST_CONFIDENCE } from "./confidence.js";
import { DisguiseBit } from "./form.js";
import { fitMasked, type MaskFit } from "./mask-pattern.js";
import { createMaskWalk } from "./mask-walk.js";
import type { Masks } from "./masks.js";
import { disguisedMatch } from "./match-of.js";
import type { SignMatch } from "./sign-match.js";

/** Places tried in one text. */
const PLACE_LIMIT = 64;
/** Symbols before a mask at which a sign may begin. */
const REACH = 24;
const WORDS_BEFORE = 2;

/** A sign that fits a place, with all its masks standing for one letter each or not. */
export interface MaskedMatch {
  readonly match: SignMatch;
  readonly exact: boolean;
}

/** Finds signs of which some letters are masked: AD*DAS, g***i, RICHARD M*LLE, 普*达. */
export type MaskSearch = (
  text: Skeleton,
  coded: CodedText,
  masks: Masks,
  from: number,
) => MaskedMatch[];

export function createMaskSearch(index: SignIndex): MaskSearch {
  const { signs } = index;
  const walk = createMaskWalk(index);
  return (text, coded, masks, from) => {
    const found: MaskedMatch[] = [];
    const hidden = hiddenBefore(text, masks, from);
    for (const count of hidden === 0 ? [0] : [0, hidden]) {
      for (const sign of walk(text, coded, masks, from, count)) {
        const fit = fitMasked(text, masks, signs, sign, from, count);
        const masked = fit === undefined ? undefined : asMatch(text, signs, sign, from, fit, count);
        if (masked !== undefined) found.push(masked);
      }
    }
    return found;
  };
}

/** Masks that stand for the first letters of a word: *idas. Hanzi are too many for that. */
function hiddenBefore(text: Skeleton, masks: Masks, from: number): number {
  const count = masks.before[from] as number;
  if (count > 2 || (text.how[from] as number) & How.Unspaced) return 0;
  return count;
}

function asMatch(
  text: Skeleton,
  signs: SignTable,
  sign: number,
  from: number,
  fit: MaskFit,
  hidden: number,
): MaskedMatch | undefined {
  const unspaced = ((text.how[from] as number) & How.Unspaced) !== 0;
  const confidence = maskedConfidence(fit, signLength(signs, sign), unspaced, hidden);
  // Under a right-to-left override a sign may end before it begins: what is hidden there has no span.
  const end = (text.end[fit.to - 1] as number) + fit.unitsBehind;
  if (confidence < LEAST_CONFIDENCE || end <= (text.start[from] as number)) return undefined;
  const before = hidden > 0 ? (text.start[from] as number) - (text.end[from - 1] as number) : 0;
  const bits = DisguiseBit.masked | (fit.same ? 0 : DisguiseBit.confusable);
  const behind = fit.unitsBehind;
  const spot = { sign, from, to: fit.to, confidence, insideWord: false, before, behind };
  const match = disguisedMatch(text, signs, bits, spot);
  return match === undefined ? undefined : { match, exact: fit.exact };
}

/** Where a sign may begin that has a mask in it: at words and hanzi shortly before each mask. */
export function placesOf(text: Skeleton, masks: Masks): number[] {
  const places = new Set<number>();
  for (let at = 1; at <= text.length && places.size < PLACE_LIMIT; at++) {
    const masked = at < text.length && (masks.before[at] as number) > 0;
    if (!masked && masks.behind[at - 1] === 0) continue;
    if (masked) places.add(at);
    let words = 0;
    for (let from = at - 1; from >= Math.max(0, at - REACH) && words <= WORDS_BEFORE; from--) {
      const unspaced = ((text.how[from] as number) & How.Unspaced) !== 0;
      if (!unspaced && (text.gap[from] as number) < Gap.Script) continue;
      places.add(from);
      if (!unspaced && masks.before[from] === 0) words++;
      if ((text.gap[from] as number) >= Gap.Break) break;
    }
  }
  return [...places];
}

/** The more of a sign is visible, the surer; of a short one chance shows as much. */
function maskedConfidence(fit: MaskFit, length: number, unspaced: boolean, hidden: number): number {
  if (fit.letters < 2) return 0;
  let confidence = unspaced
    ? hanziShown(fit.visible / length)
    : lettersShown(fit.visible / length, length);
  if (!fit.exact) confidence *= 0.8;
  if (!fit.same) confidence *= fit.visible >= 5 ? 0.8 : 0.5;
  if (hidden > 0) confidence *= fit.visible >= 4 && fit.exact ? 0.8 : 0.4;
  if (fit.unitsBehind > 0) confidence *= fit.visible >= 4 || (unspaced && fit.exact) ? 0.85 : 0.5;
  return confidence;
}

function hanziShown(share: number): number {
  return share >= 0.6 ? 0.9 : 0.7;
}

function lettersShown(share: number, length: number): number {
  if (length < 3) return 0;
  if (length === 3) return 0.4;
  if (share >= 0.6) return length === 4 ? 0.9 : 0.95;
  if (share >= 0.5) return length === 4 ? 0.7 : 0.85;
  return share >= 0.4 ? 0.55 : 0.3;
}
