import { Dress, type SignTable } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { looksLike } from "../skeleton/second-looks.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { clearEvidence, type Evidence } from "./evidence.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const DRESS_FAINT_LOOK = Dress.FaintLook;
const DRESS_GAP = Dress.Gap;
const DRESS_LEET = Dress.Leet;
const DRESS_LOOK = Dress.Look;
const DRESS_TRADITIONAL = Dress.Traditional;
const GAP_APOSTROPHE = Gap.Apostrophe;
const GAP_BREAK = Gap.Break;
const GAP_CASE = Gap.Case;
const GAP_DIGIT = Gap.Digit;
const GAP_JOINT = Gap.Joint;
const GAP_NONE = Gap.None;
const GAP_SCRIPT = Gap.Script;
const GAP_SPACE = Gap.Space;
const GAP_SYMBOL = Gap.Symbol;
const HOW_AMBIGUOUS = How.Ambiguous;
const HOW_DIGIT = How.Digit;
const HOW_FAINT_LOOK = How.FaintLook;
const HOW_LEET = How.Leet;
const HOW_LOOK = How.Look;
const HOW_TRADITIONAL = How.Traditional;
const HOW_UNSPACED = How.Unspaced;
const HOW_UPPER = How.Upper;

/**
 * Lays a sign over the symbols `from` to `to` of a text, which meet its shape, and notes in
 * `evidence` how each symbol and each gap differs. False where the sign does not end at a boundary.
 */
export function align(
  evidence: Evidence,
  text: Skeleton,
  signs: SignTable,
  sign: number,
  from: number,
  to: number,
): boolean {
  const first = signs.from[sign];
  const last = signs.from[sign + 1];
  clearEvidence(evidence, last - first, from);
  if (!settleEnd(evidence, text, last - first, from, to)) return false;
  evidence.digitBefore = text.gap[from] === GAP_DIGIT;

  let at = from;
  // A sign that was passed over is what stands between the sign's own words: H&M.
  let passed = false;
  for (let want = first; want < last; ) {
    const own = signs.dress[want] & DRESS_GAP;
    if (want > first && !passed && !isDrawingEdge(text, at))
      compareGap(evidence, text, at, own, want - first);
    passed = false;
    const shape = signs.shape[want];
    if (text.shape[at] === shape || looksLike(text.shape[at], text.fine[at], shape)) {
      compareSymbol(evidence, text, at, signs, want);
      if (evidence.digitSeen)
        noteDigit(evidence, isEdgeDigit(text, at, from, to), isDigit(signs.fine[want]));
      at++;
      want++;
    } else if (at > from && text.gap[at] === GAP_NONE && text.fine[at] === text.fine[at - 1]) {
      evidence.repeated++;
      at++;
    } else if (text.how[at] & HOW_AMBIGUOUS) {
      passed = own !== GAP_NONE;
      at++;
      if (at < to && want > first && !passed) cut(evidence, want - first, GAP_SYMBOL);
    } else {
      evidence.digraph++;
      at += 2;
      want++;
    }
    if (at > to) return false;
  }
  return noteLeftOver(evidence, text, at, to);
}

/** Letters left over at the end repeat the last one; false where they do not. */
function noteLeftOver(evidence: Evidence, text: Skeleton, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (text.how[at] & HOW_AMBIGUOUS) continue;
    if (text.fine[at] !== text.fine[at - 1]) return false;
    evidence.repeated++;
  }
  return true;
}

const S = "s".charCodeAt(0);

/** Finds where the sign ends: letters written once more and a plural belong to it. */
function settleEnd(
  evidence: Evidence,
  text: Skeleton,
  signLength: number,
  from: number,
  to: number,
): boolean {
  const { gap, fine, how, length } = text;
  evidence.to = to;
  if (how[to - 1] & HOW_UNSPACED) return true;
  let end = to;
  while (end < length && gap[end] === GAP_NONE && fine[end] === fine[end - 1]) end++;
  evidence.repeated = end - to;
  evidence.to = end;
  if (signLength > 2 && end - from > 1 && isPlural(text, end)) {
    evidence.to = end + 1;
    evidence.plural = true;
    return true;
  }
  const next = gap[end];
  if (next >= GAP_SCRIPT || (end < length && (how[end] & HOW_AMBIGUOUS) !== 0)) return true;
  // 盘, 恤 and the like take a Latin letter before them: NikeT恤, KingstonU盘.
  if (next === GAP_CASE && gap[end + 1] === GAP_SCRIPT) return true;
  evidence.digitAfter = next === GAP_DIGIT;
  return evidence.digitAfter;
}

function isPlural(text: Skeleton, at: number): boolean {
  if (at >= text.length || text.fine[at] !== S) return false;
  if (text.gap[at] !== GAP_NONE && text.gap[at] !== GAP_APOSTROPHE) return false;
  return text.gap[at + 1] >= GAP_SCRIPT;
}

/** Whether a Latin letter meets a character of a script without spaces that is drawn like one: 卂DIDAS. */
function isDrawingEdge({ gap, how }: Skeleton, at: number): boolean {
  return gap[at] === GAP_SCRIPT && (isDrawing(how[at]) || isDrawing(how[at - 1]));
}

/** Hanzi, kana, Thai and the like that are drawn like a Latin letter. */
export function isDrawing(how: number): boolean {
  return (how & HOW_UNSPACED) !== 0 && (how & (HOW_LOOK | HOW_FAINT_LOOK)) !== 0;
}

function compareGap(
  evidence: Evidence,
  text: Skeleton,
  at: number,
  own: number,
  offset: number,
): void {
  const gap = text.gap[at];
  if (gap >= GAP_JOINT && text.start[at] - text.end[at - 1] > 1) evidence.tight &&= isOne(text, at);
  if (own === GAP_NONE) {
    if (gap >= GAP_JOINT || gap === GAP_SCRIPT) cut(evidence, offset, gap);
    else if (gap === GAP_APOSTROPHE && offset < evidence.length - 1) cut(evidence, offset, gap);
    return;
  }
  if (gap >= GAP_BREAK && own < GAP_BREAK) evidence.broken++;
  else if (gap === GAP_SYMBOL && own < GAP_JOINT) cut(evidence, offset, gap);
  else if (gap < GAP_APOSTROPHE && own >= GAP_JOINT && own !== GAP_SPACE) evidence.joined++;
}

/** Whether one character stands between a symbol and the one before it: an emoji takes two units. */
function isOne({ text, start, end }: Skeleton, at: number): boolean {
  const from = end[at - 1];
  return start[at] - from === 2 && (text.codePointAt(from) as number) > 0xffff;
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
): void {
  const how = text.how[at];
  const dress = signs.dress[want];
  evidence.digitSeen = false;
  if (((how & HOW_TRADITIONAL) !== 0) !== ((dress & DRESS_TRADITIONAL) !== 0))
    evidence.traditional++;
  if (how & HOW_LEET && !(dress & DRESS_LEET)) {
    evidence.leetSign++;
    return;
  }
  const fine = text.fine[at];
  const ownFine = signs.fine[want];
  if (fine === ownFine) {
    if (dress & DRESS_LEET && !(how & HOW_LEET)) evidence.leetSign++;
    return;
  }
  if (isDrawing(how)) evidence.drawn++;
  if (how & HOW_LOOK || dress & DRESS_LOOK) evidence.otherScript++;
  else if (how & HOW_FAINT_LOOK || dress & DRESS_FAINT_LOOK) evidence.faint++;
  else if (((how & HOW_DIGIT) !== 0) !== isDigit(ownFine)) evidence.digitSeen = true;
  else if (how & HOW_DIGIT) evidence.leetDigit++;
  else if (isTwin(fine, ownFine, how)) {
    evidence.latinTwin++;
    if (text.gap[at] === GAP_CASE && text.gap[at + 1] === GAP_NONE) evidence.casedTwin = true;
  } else evidence.latinFaint++;
}

function noteDigit(evidence: Evidence, edge: boolean, ownDigit: boolean): void {
  evidence.leetAtEdge = evidence.leetDigit === 0 ? edge : evidence.leetAtEdge && edge;
  evidence.leetDigit++;
  evidence.digitSeen = false;
  if (ownDigit) evidence.spelledDigit++;
}

function isDigit(fine: number): boolean {
  return fine >= 48 && fine <= 57;
}

/** Whether only digits stand between a symbol and one end of the sign. */
function isEdgeDigit({ how }: Skeleton, at: number, from: number, to: number): boolean {
  let first = at;
  while (first > from && how[first - 1] & HOW_DIGIT) first--;
  let last = at;
  while (last < to - 1 && how[last + 1] & HOW_DIGIT) last++;
  return first === from || last === to - 1;
}

/** A capital I and a small l are drawn alike; a small i and a capital L are not. */
function isTwin(fine: number, own: number, how: number): boolean {
  if (fine === LATIN_I && own === LATIN_L) return (how & HOW_UPPER) !== 0;
  if (fine === LATIN_L && own === LATIN_I) return (how & HOW_UPPER) === 0;
  if (fine === LATIN_V && own === LATIN_U) return (how & HOW_UPPER) !== 0;
  return false;
}
