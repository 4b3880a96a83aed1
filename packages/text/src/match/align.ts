import type { SignTable } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { looksLike } from "../skeleton/second-looks.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { type Evidence, noEvidence } from "./evidence.js";

/**
 * Lays a sign over the symbols `from` to `to` of a text, which meet its shape, and says how each
 * symbol and each gap differs. Gives undefined where the sign does not end at a boundary.
 */
export function align(
  text: Skeleton,
  signs: SignTable,
  sign: number,
  from: number,
  to: number,
): Evidence | undefined {
  const end = endOf(text, signs, sign, from, to);
  if (end === undefined) return undefined;
  const first = signs.from[sign];
  const last = signs.from[sign + 1];
  const evidence = noEvidence(last - first, from);
  evidence.repeated = end.repeated;
  evidence.plural = end.plural;
  evidence.to = end.to;
  evidence.digitAfter = end.digitAfter;
  evidence.digitBefore = text.gap[from] === Gap.Digit;

  let at = from;
  for (let want = first; want < last; ) {
    if (want > first) compareGap(evidence, text.gap[at], signs.gap[want], want - first);
    if (looksLike(text.shape[at], text.fine[at], signs.shape[want])) {
      compareSymbol(evidence, text, at, signs, want, isEdgeDigit(text, at, from, to));
      at++;
      want++;
    } else if (at > from && text.gap[at] === Gap.None && text.fine[at] === text.fine[at - 1]) {
      evidence.repeated++;
      at++;
    } else if (text.how[at] & How.Ambiguous) {
      at++;
      if (at < to && want > first) cut(evidence, want - first, Gap.Symbol);
    } else {
      evidence.digraph++;
      at += 2;
      want++;
    }
    if (at > to) return undefined;
  }
  // Letters left over at the end repeat the last one.
  for (; at < to; at++) if ((text.how[at] & How.Ambiguous) === 0) evidence.repeated++;
  return evidence;
}

interface End {
  readonly to: number;
  readonly repeated: number;
  readonly plural: boolean;
  readonly digitAfter: boolean;
}

const S = "s".charCodeAt(0);

function endOf(
  text: Skeleton,
  signs: SignTable,
  sign: number,
  from: number,
  to: number,
): End | undefined {
  const { gap, fine, how, length } = text;
  let end = to;
  if (how[to - 1] & How.Unspaced) return { to: end, repeated: 0, plural: false, digitAfter: false };
  while (end < length && gap[end] === Gap.None && fine[end] === fine[end - 1]) end++;
  const repeated = end - to;
  if (isPlural(text, end) && signs.from[sign + 1] - signs.from[sign] > 2 && end - from > 1) {
    return { to: end + 1, repeated, plural: true, digitAfter: false };
  }
  const next = gap[end];
  if (next >= Gap.Script || (end < length && (how[end] & How.Ambiguous) !== 0)) {
    return { to: end, repeated, plural: false, digitAfter: false };
  }
  // 盘, 恤 and the like take a Latin letter before them: NikeT恤, KingstonU盘.
  if (next === Gap.Case && gap[end + 1] === Gap.Script)
    return { to: end, repeated, plural: false, digitAfter: false };
  if (next === Gap.Digit) return { to: end, repeated, plural: false, digitAfter: true };
  return undefined;
}

function isPlural(text: Skeleton, at: number): boolean {
  if (at >= text.length || text.fine[at] !== S) return false;
  if (text.gap[at] !== Gap.None && text.gap[at] !== Gap.Apostrophe) return false;
  return text.gap[at + 1] >= Gap.Script;
}

function compareGap(evidence: Evidence, gap: number, own: number, offset: number): void {
  if (own === Gap.None) {
    if (gap >= Gap.Joint || gap === Gap.Script) cut(evidence, offset, gap);
    else if (gap === Gap.Apostrophe && offset < evidence.length - 1) cut(evidence, offset, gap);
    return;
  }
  if (gap >= Gap.Break && own < Gap.Break) evidence.broken++;
  else if (gap === Gap.Symbol && own < Gap.Joint) cut(evidence, offset, gap);
  else if (gap < Gap.Apostrophe && own >= Gap.Joint && own !== Gap.Space) evidence.joined++;
}

function cut(evidence: Evidence, offset: number, gap: number): void {
  if (evidence.cuts.at(-1) === offset) return;
  evidence.cuts.push(offset);
  evidence.cutGaps.push(gap);
}

const LATIN_I = "i".charCodeAt(0);
const LATIN_L = "l".charCodeAt(0);
const LATIN_U = "u".charCodeAt(0);
const LATIN_V = "v".charCodeAt(0);

function compareSymbol(
  evidence: Evidence,
  text: Skeleton,
  at: number,
  signs: SignTable,
  want: number,
  edge: boolean,
): void {
  const how = text.how[at];
  const ownHow = signs.how[want];
  if (how & How.Veiled) evidence.veiled++;
  if (how & How.Styled) evidence.styled++;
  if ((how ^ ownHow) & How.Traditional) evidence.traditional++;
  if (how & How.Leet && !(ownHow & How.Leet)) {
    evidence.leetSign++;
    return;
  }
  const fine = text.fine[at];
  const ownFine = signs.fine[want];
  if (fine === ownFine) {
    if (ownHow & How.Leet && !(how & How.Leet)) evidence.leetSign++;
    return;
  }
  const looks = (how | ownHow) & (How.Look | How.FaintLook);
  if (looks & How.Look) evidence.otherScript++;
  else if (looks) evidence.faint++;
  else if ((how ^ ownHow) & How.Digit) {
    evidence.leetAtEdge = evidence.leetDigit === 0 ? edge : evidence.leetAtEdge && edge;
    evidence.leetDigit++;
  } else if (how & How.Digit) evidence.leetDigit++;
  else if (isTwin(fine, ownFine, how)) evidence.latinTwin++;
  else evidence.latinFaint++;
}

/** Whether only digits stand between a symbol and one end of the sign. */
function isEdgeDigit({ how }: Skeleton, at: number, from: number, to: number): boolean {
  let first = at;
  while (first > from && how[first - 1] & How.Digit) first--;
  let last = at;
  while (last < to - 1 && how[last + 1] & How.Digit) last++;
  return first === from || last === to - 1;
}

/** A capital I and a small l are drawn alike; a small i and a capital L are not. */
function isTwin(fine: number, own: number, how: number): boolean {
  if (fine === LATIN_I && own === LATIN_L) return (how & How.Upper) !== 0;
  if (fine === LATIN_L && own === LATIN_I) return (how & How.Upper) === 0;
  if (fine === LATIN_V && own === LATIN_U) return (how & How.Upper) !== 0;
  return false;
}
