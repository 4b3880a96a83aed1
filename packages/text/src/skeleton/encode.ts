import { Script } from "../tables/characters.js";
import { Act, actBeyond, type CharacterFacts, characterFacts } from "./character-facts.js";
import { Gap, gapOf } from "./gap.js";
import { leetAt } from "./leet-at.js";
import { isMask } from "./mask.js";
import { RIGHT_TO_LEFT_OVERRIDE, turnOverridden } from "./right-to-left.js";
import { shapeOf } from "./shape.js";
import { emptySkeleton, growSkeleton, How, type Skeleton } from "./skeleton.js";

/** Stands for every hanzi of planes 2 and 3: rare ones, which no mark is written in. */
const RARE_HANZI = 0xfffd;

export type Encoder = (text: string) => Skeleton;

/**
 * Makes an encoder with a skeleton of its own: each call overwrites what the last one gave.
 * Linear in the length of the text.
 */
export function createEncoder(): Encoder {
  const facts = characterFacts();
  const skeleton = emptySkeleton(256);
  return (text) => {
    encodeInto(skeleton, text, facts);
    return skeleton;
  };
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the text with the state of one pass.
function encodeInto(skeleton: Skeleton, text: string, facts: CharacterFacts): void {
  growSkeleton(skeleton, text.length + 8);
  skeleton.text = text;
  skeleton.foreign = 0;
  skeleton.masked = false;
  skeleton.length = 0;
  let gapFrom = -1;
  let veiled = 0;
  let previous = 0;
  let previousScript = -1;
  for (let next = 0; next < text.length; ) {
    const at = next;
    const code = codeAt(text, at);
    next += code > 0xffff ? 2 : 1;
    const beyond = code >= facts.size;
    let act = beyond ? actBeyond(code) : facts.act[code];

    if (act === Act.Invisible) {
      veiled = How.Veiled;
      if (gapFrom < 0) veil(skeleton, code, next);
      continue;
    }
    let how = beyond ? How.Unspaced : facts.how[code];
    if (act === Act.Sign) {
      const sign = facts.leetSigns.get(code);
      how =
        sign === undefined ? 0 : leetAt(text, at, sign, skeleton.length > 0 && gapFrom < 0, facts);
      if (how === 0) act = Act.Separator;
    }
    if (act === Act.Separator) {
      if (gapFrom < 0) gapFrom = at;
      continue;
    }

    const script = act === Act.Sign ? Script.Common : beyond ? Script.Han : facts.script[code];
    skeleton.gap[skeleton.length] =
      gapFrom < 0 || skeleton.length === 0
        ? innerGap(previous, how, previousScript, script)
        : outerGap(skeleton, gapFrom, at);
    if (how & How.Native) skeleton.foreign++;
    how |= veiled;
    if (act === Act.Symbol && !beyond)
      put(skeleton, facts.fine[code], facts.shape[code], how, at, next);
    else putSpecial(skeleton, code, how, at, next, facts);
    veiled = 0;
    gapFrom = -1;
    previous = how;
    if (script !== Script.Common) previousScript = script;
  }
  if (gapFrom > 0 && isMask(text, gapFrom, gapFrom + 1)) skeleton.masked = true;
  skeleton.gap[0] = Gap.Edge;
  skeleton.gap[skeleton.length] = Gap.Edge;
  if (text.includes(RIGHT_TO_LEFT_OVERRIDE)) turnOverridden(skeleton);
}

/** The code point at an offset; a lone surrogate is itself. */
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at) ?? unit) : unit;
}

function put(
  s: Skeleton,
  fine: number,
  shape: number,
  how: number,
  start: number,
  end: number,
): void {
  const at = s.length++;
  s.fine[at] = fine;
  s.shape[at] = shape;
  s.how[at] = how;
  s.start[at] = start;
  s.end[at] = end;
}

/** Characters that fold to several symbols, signs that stand for letters, rare hanzi. */
function putSpecial(
  s: Skeleton,
  code: number,
  how: number,
  start: number,
  end: number,
  facts: CharacterFacts,
): void {
  const sign = facts.leetSigns.get(code);
  const parts = sign === undefined ? (facts.expansions.get(code) ?? [RARE_HANZI]) : [sign.letter];
  growSkeleton(s, s.length + parts.length + (s.text.length - start) + 8);
  const isExpansion = facts.expansions.has(code);
  for (const [k, part] of parts.entries()) {
    if (k > 0) s.gap[s.length] = Gap.None;
    put(s, part, shapeOf(part), isExpansion ? how | How.Styled : how, start, end);
  }
}

/** Notes that something invisible stands behind the last symbol; combining marks belong to its span. */
function veil(s: Skeleton, code: number, end: number): void {
  if (s.length === 0) return;
  s.how[s.length - 1] |= How.Veiled;
  if (isCombining(code)) s.end[s.length - 1] = end;
}

function outerGap(s: Skeleton, from: number, to: number): number {
  const gap = gapOf(s.text, from, to);
  if (!s.masked && gap !== Gap.Space && isMask(s.text, from, to)) s.masked = true;
  return gap;
}

/** The gap between two symbols with nothing between them. */
function innerGap(previous: number, how: number, previousScript: number, script: number): number {
  const changed = previous ^ how;
  if (changed & How.Unspaced) return Gap.Script;
  if (changed & How.Digit) return Gap.Digit;
  if (script === Script.Common || script === previousScript) {
    return how & How.Upper && !(previous & (How.Upper | How.Digit | How.Leet))
      ? Gap.Case
      : Gap.None;
  }
  // Mixed alphabets inside one word are an attack, not a boundary.
  return how & How.Unspaced ? Gap.Script : Gap.None;
}

function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x1ab0 && code < 0x1b00) ||
    (code >= 0x1dc0 && code < 0x1e00) ||
    (code >= 0x20d0 && code < 0x2100) ||
    (code >= 0xfe00 && code < 0xfe30)
  );
}
