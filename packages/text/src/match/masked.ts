import { childOf } from "../sign-index/child.js";
import type { SignIndex } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { LEAST_CONFIDENCE } from "./confidence.js";
import { fitMasked, type MaskFit, masksBefore, masksBehind } from "./mask-pattern.js";
import type { SignMatch } from "./sign-match.js";

/** Places tried in one text, and signs compared at all of them together. */
const PLACE_LIMIT = 64;
const SIGN_LIMIT = 20_000;
/** A pattern that so many marks fit says nothing of any. */
const MARK_LIMIT = 4;
/** Symbols before a mask at which a sign may begin. */
const REACH = 24;
const WORDS_BEFORE = 2;

/** Finds signs of which some letters are masked: AD*DAS, g***i, RICHARD M*LLE, 普*达. */
export function createMaskSearch(index: SignIndex): (text: Skeleton) => SignMatch[] {
  const { trie, signs } = index;
  const child = childOf(trie);

  /** Signs that may still be compared in this text. */
  let left = 0;

  /** The signs that begin with the visible symbols of a place, as a range of the sorted table. */
  function beginningAt(text: Skeleton, from: number): [number, number] {
    let node = trie.root[trie.alphabet[text.shape[from]]];
    for (let at = from + 1; at < text.length && node >= 0; at++) {
      if (trie.leaf[node] !== 0 || masksBefore(text, at) > 0 || masksBehind(text, at - 1) > 0)
        break;
      node = child(node, trie.alphabet[text.shape[at]]);
    }
    return node < 0 ? [0, 0] : [trie.termFrom[node], trie.below[node]];
  }

  function matchesFrom(text: Skeleton, from: number): SignMatch[] {
    const [first, last] = beginningAt(text, from);
    left -= last - first;
    if (left < 0) return [];
    const found: SignMatch[] = [];
    const unspaced = (text.how[from] & How.Unspaced) !== 0;
    for (let sign = first; sign < last; sign++) {
      const fit = fitMasked(text, signs, sign, from);
      if (fit === undefined) continue;
      const confidence = maskedConfidence(fit, signs.from[sign + 1] - signs.from[sign], unspaced);
      // Under a right-to-left override a sign may end before it begins: what is hidden there has no span.
      const end = text.end[fit.to - 1] + fit.masksBehind;
      if (confidence < LEAST_CONFIDENCE || end <= text.start[from]) continue;
      found.push({
        mark: signs.mark[sign],
        sign: signs.texts[sign] as string,
        start: text.start[from],
        end,
        form: fit.same ? "masked" : "combined",
        disguises: fit.same ? ["masked"] : ["masked", "confusable"],
        confidence,
        from,
        to: fit.to,
        insideWord: false,
      });
    }
    return new Set(found.map(({ sign }) => sign)).size > MARK_LIMIT ? [] : found;
  }

  return (text) => {
    left = SIGN_LIMIT;
    return placesOf(text).flatMap((from) => matchesFrom(text, from));
  };
}

/** Where a sign may begin that has a mask in it: at words and hanzi shortly before each mask. */
function placesOf(text: Skeleton): number[] {
  const places = new Set<number>();
  for (let at = 1; at <= text.length && places.size < PLACE_LIMIT; at++) {
    const masked = at < text.length ? masksBefore(text, at) > 0 : false;
    if (!masked && masksBehind(text, at - 1) === 0) continue;
    let words = 0;
    for (let from = at - 1; from >= Math.max(0, at - REACH) && words <= WORDS_BEFORE; from--) {
      const unspaced = (text.how[from] & How.Unspaced) !== 0;
      if (!unspaced && text.gap[from] < Gap.Script) continue;
      places.add(from);
      if (!unspaced && masksBefore(text, from) === 0) words++;
      if (text.gap[from] >= Gap.Break) break;
    }
  }
  return [...places];
}

/** The more of a sign is visible, the surer; of a short one chance shows as much. */
function maskedConfidence(fit: MaskFit, length: number, unspaced: boolean): number {
  if (fit.letters < 2) return 0;
  let confidence = unspaced
    ? hanziShown(fit.visible / length)
    : lettersShown(fit.visible / length, length);
  if (!fit.exact) confidence *= 0.8;
  if (!fit.same) confidence *= 0.8;
  if (fit.masksBehind > 0) confidence *= fit.visible >= 4 || (unspaced && fit.exact) ? 0.85 : 0.5;
  return Math.round(confidence * 1000) / 1000;
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
