import { Dress, type SignTable } from "../sign-index/sign-index.js";
import { signLength } from "../sign-index/sign-text.js";
import { Gap } from "../skeleton/gap.js";
import { looksLike } from "../skeleton/second-looks.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import type { Masks } from "./masks.js";

/** How a sign fits into a text of which some letters are masked. */
export interface MaskFit {
  /** The symbol after the last visible one. */
  readonly to: number;
  /** Code units of masks that belong to the sign behind it. */
  readonly unitsBehind: number;
  readonly visible: number;
  /** Visible symbols that are no digits: 60*90 is a size. */
  readonly letters: number;
  /** Every mask stands for exactly one symbol. */
  readonly exact: boolean;
  /** All visible symbols are the sign's own. */
  readonly same: boolean;
}

/** Ways tried to lay one sign over one place; a mark of one letter again and again fits in countless. */
const TRY_LIMIT = 400;

/**
 * Lays a sign over the text from a symbol on; undefined where it does not fit, or needs no mask.
 *
 * @param hidden symbols of the sign that masks before `from` stand for
 */
export function fitMasked(
  text: Skeleton,
  masks: Masks,
  signs: SignTable,
  sign: number,
  from: number,
  hidden: number,
): MaskFit | undefined {
  const length = signLength(signs, sign);
  if (hidden >= length) return undefined;
  const laying = { text, masks, signs, begin: signs.from[sign], length, from, tries: 0 };
  return fit(laying, from, hidden, hidden > 0 ? State.Masked : 0, 0);
}

/** One sign laid over one place. */
interface Laying {
  readonly text: Skeleton;
  readonly masks: Masks;
  readonly signs: SignTable;
  /** The sign's first symbol, and how many it has. */
  readonly begin: number;
  readonly length: number;
  readonly from: number;
  tries: number;
}

const State = {
  /** Some letter is hidden. */
  Masked: 1,
  /** Some masks stand for more or fewer letters than they are. */
  Inexact: 2,
  /** Some visible symbol only looks like the sign's own. */
  Other: 4,
} as const;

/** Visible symbols are counted in the low bits, letters among them above. */
const LETTER = 1 << 8;

/** @param state bits of `State` of all that is fitted so far */
function fit(
  l: Laying,
  at: number,
  done: number,
  state: number,
  counts: number,
): MaskFit | undefined {
  if (++l.tries > TRY_LIMIT || --l.masks.left < 0) return undefined;
  if (done === l.length) {
    return state & State.Masked && endsAt(l.text, at) ? fitted(at, 0, state, counts) : undefined;
  }
  const count = at > l.from && at < l.text.length ? l.masks.before[at] : 0;
  for (const left of hiddenCounts(count)) {
    if (done + left >= l.length) continue;
    const now = (left === count ? state : state | State.Inexact) | State.Masked;
    const rest = fitSymbol(l, at, done + left, now, counts);
    if (rest !== undefined) return rest;
  }
  const rest =
    count === 0 && mayPass(l, at, done) ? fitSymbol(l, at, done, state, counts) : undefined;
  return rest ?? hideRest(l, at, done, state, counts);
}

/** The rest of the sign hides behind the masks that follow. */
function hideRest(
  { masks, from, length }: Laying,
  at: number,
  done: number,
  state: number,
  counts: number,
): MaskFit | undefined {
  const behind = at > from ? masks.behind[at - 1] : 0;
  const rest = length - done;
  if (behind === 0 || (behind > 1 && Math.abs(rest - behind) > 1)) return undefined;
  const now = rest === behind ? state : state | State.Inexact;
  return fitted(at, masks.behindUnits[at - 1], now, counts);
}

function fitSymbol(
  l: Laying,
  at: number,
  done: number,
  state: number,
  counts: number,
): MaskFit | undefined {
  const { text, signs } = l;
  const want = l.begin + done;
  if (!looksLike(text.shape[at], text.fine[at], signs.shape[want])) return undefined;
  const now = text.fine[at] === signs.fine[want] ? state : state | State.Other;
  return fit(l, at + 1, done + 1, now, counts + 1 + (text.how[at] & How.Digit ? 0 : LETTER));
}

function fitted(to: number, unitsBehind: number, state: number, counts: number): MaskFit {
  return {
    to,
    unitsBehind,
    visible: counts % LETTER,
    letters: Math.floor(counts / LETTER),
    exact: (state & State.Inexact) === 0,
    same: (state & State.Other) === 0,
  };
}

/** How many symbols some masks may stand for, the likeliest first. */
export function hiddenCounts(masks: number): readonly number[] {
  if (masks === 0) return NONE;
  return masks === 1 ? ONE_MASK : [masks, masks - 1, masks + 1];
}

const NONE: readonly number[] = [];
const ONE_MASK: readonly number[] = [1, 2, 3];

/** Between two visible letters stands nothing, or what stands between the sign's own words. */
function mayPass({ text, signs, begin, from }: Laying, at: number, done: number): boolean {
  if (at >= text.length) return false;
  const gap = text.gap[at];
  const own = signs.dress[begin + done] & Dress.Gap;
  return at === from || gap < Gap.Script || (own !== Gap.None && gap <= Gap.Symbol);
}

function endsAt(text: Skeleton, at: number): boolean {
  return at >= text.length || text.gap[at] >= Gap.Script || text.fine[at - 1] >= 0x2e80;
}
