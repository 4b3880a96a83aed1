import type { SignTable } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { maskLength } from "../skeleton/mask.js";
import { looksLike } from "../skeleton/second-looks.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";

/** How a sign fits into a text of which some letters are masked. */
export interface MaskFit {
  /** The symbol after the last visible one. */
  readonly to: number;
  /** Code units of masks that belong to the sign behind it. */
  readonly masksBehind: number;
  readonly visible: number;
  /** Visible symbols that are no digits: 60*90 is a size. */
  readonly letters: number;
  /** Every mask stands for exactly one symbol. */
  readonly exact: boolean;
  /** All visible symbols are the sign's own. */
  readonly same: boolean;
}

/** Masks between a symbol and the one before it; 0 where there are none. */
export function masksBefore(text: Skeleton, at: number): number {
  if (at <= 0 || text.gap[at] < Gap.Joint || text.gap[at] === Gap.Space) return 0;
  return maskLength(text.text, text.end[at - 1], text.start[at]);
}

/** Behind a word these end it, join it or ask; only between letters do they mask. */
const WEAK_BEHIND: ReadonlySet<string> = new Set(" _＿?？…#＃~·•".split(""));

/** Code units of masks that stand directly behind a symbol. */
export function masksBehind(text: Skeleton, at: number): number {
  const from = text.end[at];
  let end = from;
  while (
    end < text.text.length &&
    end - from < 12 &&
    !WEAK_BEHIND.has(text.text[end] as string) &&
    maskLength(text.text, end, end + 1) > 0
  )
    end++;
  return end - from;
}

/** Ways tried to lay one sign over one place; a mark of one letter again and again fits in countless. */
const TRY_LIMIT = 400;

/** Lays a sign over the text from a symbol on; undefined where it does not fit, or needs no mask. */
export function fitMasked(
  text: Skeleton,
  signs: SignTable,
  sign: number,
  from: number,
): MaskFit | undefined {
  const begin = signs.from[sign];
  const length = signs.from[sign + 1] - begin;

  let tries = 0;

  function fit(at: number, done: number, fitted: MaskFit, masked: boolean): MaskFit | undefined {
    if (++tries > TRY_LIMIT) return undefined;
    if (done === length) return masked && endsAt(text, at) ? { ...fitted, to: at } : undefined;
    const masks = at > from && at < text.length ? masksBefore(text, at) : 0;
    for (const hidden of hiddenCounts(masks)) {
      if (done + hidden >= length) continue;
      const exact = fitted.exact && hidden === masks;
      const rest = fitSymbol(at, done + hidden, { ...fitted, exact }, true);
      if (rest !== undefined) return rest;
    }
    const passes =
      masks === 0 && at < text.length && mayPass(text, signs, at, begin + done, at === from);
    const rest = passes ? fitSymbol(at, done, fitted, masked) : undefined;
    return rest ?? fitEnd(at, length - done, fitted);
  }

  /** The rest of the sign hides behind the masks that follow. */
  function fitEnd(at: number, hidden: number, fitted: MaskFit): MaskFit | undefined {
    const behind = at > from ? masksBehind(text, at - 1) : 0;
    if (behind === 0 || (behind > 1 && Math.abs(hidden - behind) > 1)) return undefined;
    return { ...fitted, to: at, masksBehind: behind, exact: fitted.exact && hidden === behind };
  }

  function fitSymbol(
    at: number,
    done: number,
    fitted: MaskFit,
    masked = true,
  ): MaskFit | undefined {
    const want = begin + done;
    if (!looksLike(text.shape[at], text.fine[at], signs.shape[want])) return undefined;
    const same = fitted.same && text.fine[at] === signs.fine[want];
    const letter = text.how[at] & How.Digit ? 0 : 1;
    const visible = fitted.visible + 1;
    return fit(
      at + 1,
      done + 1,
      { ...fitted, same, visible, letters: fitted.letters + letter },
      masked,
    );
  }

  return fit(
    from,
    0,
    { to: from, masksBehind: 0, visible: 0, letters: 0, exact: true, same: true },
    false,
  );
}

function hiddenCounts(masks: number): readonly number[] {
  if (masks === 0) return [];
  return masks === 1 ? [1, 2, 3] : [masks, masks - 1, masks + 1];
}

/** Between two visible letters stands nothing, or what stands between the sign's own words. */
function mayPass(
  text: Skeleton,
  signs: SignTable,
  at: number,
  want: number,
  first: boolean,
): boolean {
  const gap = text.gap[at];
  return first || gap < Gap.Script || (signs.gap[want] !== Gap.None && gap <= Gap.Symbol);
}

function endsAt(text: Skeleton, at: number): boolean {
  return at >= text.length || text.gap[at] >= Gap.Script || text.fine[at - 1] >= 0x2e80;
}
