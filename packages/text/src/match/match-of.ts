import { SignFlag, type SignTable } from "../sign-index/sign-index.js";
import { signText } from "../sign-index/sign-text.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { type Disguise, disguisesIn, formOf, operatorBit, type SignForm } from "./form.js";
import type { SignMatch } from "./sign-match.js";

/** The match of a disguised sign; undefined where one of its disguises is switched off for the sign. */
export function disguisedMatch(
  text: Skeleton,
  signs: SignTable,
  bits: number,
  spot: Spot,
): SignMatch | undefined {
  if ((signs.flags[spot.sign] & bits) !== 0) return undefined;
  const disguises = disguisesIn(bits);
  return placed(text, signs, spot, formOf(disguises, "folded"), disguises);
}

/** Where a sign was found, and how sure one may be. */
export interface Spot {
  readonly sign: number;
  /** Symbols of the skeleton, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  /** Hanzi that are part of a longer word. */
  readonly insideWord: boolean;
  /** Code units of masks that belong to the sign, before its first symbol and behind its last. */
  readonly before: number;
  readonly behind: number;
}

const NO_DISGUISE: readonly Disguise[] = [];

/** The match of a sign run together with other words, or hinted at by its first letter. */
export function undisguisedMatch(
  text: Skeleton,
  signs: SignTable,
  form: "embedded" | "initial",
  spot: Spot,
): SignMatch | undefined {
  if ((signs.flags[spot.sign] & operatorBit(form)) !== 0) return undefined;
  return placed(text, signs, spot, form, NO_DISGUISE);
}

/** The match of a sign written plainly. */
export function plainMatch(text: Skeleton, signs: SignTable, spot: Spot): SignMatch {
  return placed(text, signs, spot, undefined, NO_DISGUISE);
}

function placed(
  text: Skeleton,
  signs: SignTable,
  spot: Spot,
  form: SignForm | undefined,
  disguises: readonly Disguise[],
): SignMatch {
  const { from, to } = spot;
  const last = to - 1;
  const sign = signText(signs, spot.sign);
  // Under a right-to-left override the last symbol stands first in the text.
  const turned = text.start[last] < text.start[from];
  const start = turned ? text.start[last] : text.start[from] - spot.before;
  const end = turned ? text.end[from] : text.end[last] + spot.behind;
  const isAlias = (signs.flags[spot.sign] & SignFlag.Alias) !== 0;
  return {
    mark: signs.mark[spot.sign],
    sign,
    start,
    end,
    form: form ?? plainForm(isAlias, text.text.slice(start, end) === sign),
    disguises,
    confidence: Math.round(spot.confidence * 1000) / 1000,
    from,
    to,
    insideWord: spot.insideWord,
  };
}

function plainForm(isAlias: boolean, isExact: boolean): SignForm {
  if (isAlias) return "alias";
  return isExact ? "exact" : "folded";
}
