import { Script } from "../tables/characters.js";
import {
  ACT_SHIFT,
  Act,
  type CharacterFacts,
  characterFacts,
  natureBeyond,
  SCRIPT_SHIFT,
  SHAPE_SHIFT,
  SYMBOL_BEYOND,
} from "./character-facts.js";
import { beginsDrawing, type Drawing, drawingAt } from "./drawings.js";
import { Gap, gapOf } from "./gap.js";
import { leetAt, NOTHING } from "./leet-at.js";
import { isMask } from "./mask.js";
import { RIGHT_TO_LEFT_OVERRIDE, turnOverridden } from "./right-to-left.js";
import { separators } from "./separators.js";
import { shapeOf } from "./shape.js";
import { emptySkeleton, growSkeleton, How, type Skeleton } from "./skeleton.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const ACT_INVISIBLE = Act.Invisible;
const ACT_EXPAND = Act.Expand;
const ACT_SIGN = Act.Sign;
const ACT_SYMBOL = Act.Symbol;
const GAP_CASE = Gap.Case;
const GAP_DIGIT = Gap.Digit;
const GAP_EDGE = Gap.Edge;
const GAP_NONE = Gap.None;
const GAP_SCRIPT = Gap.Script;
const GAP_SPACE = Gap.Space;
const HOW_AMBIGUOUS = How.Ambiguous;
const HOW_DIGIT = How.Digit;
const HOW_LEET = How.Leet;
const HOW_NATIVE = How.Native;
const HOW_STYLED = How.Styled;
const HOW_UNSPACED = How.Unspaced;
const HOW_UPPER = How.Upper;
const HOW_VEILED = How.Veiled;
const SCRIPT_COMMON = Script.Common;

export interface EncoderOptions {
  /** The texts are signs as they are registered: no letter in them is drawn, and an ampersand joins words. */
  readonly registered?: boolean;
}

export type Encoder = (text: string) => Skeleton;

/**
 * Makes an encoder with a skeleton of its own: each call overwrites what the last one gave.
 * Linear in the length of the text.
 */
export function createEncoder({ registered = false }: EncoderOptions = {}): Encoder {
  const facts = characterFacts();
  const skeleton = emptySkeleton(256);
  return (text) => {
    encodeInto(skeleton, text, facts, registered);
    return skeleton;
  };
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the text with the state of one pass.
function encodeInto(s: Skeleton, text: string, facts: CharacterFacts, registered: boolean): void {
  const { nature, symbol, size } = facts;
  growSkeleton(s, text.length + 8);
  s.text = text;
  s.foreign = 0;
  s.masked = false;
  s.length = 0;
  let { fine, shape, how, start, end, gap } = s;
  let length = 0;
  let gapFrom = -1;
  let veiled = 0;
  let overridden = false;
  let drawing: Drawing | undefined;
  let previous = 0;
  let previousScript = -1;
  for (let next = 0; next < text.length; ) {
    const at = next++;
    let code = text.charCodeAt(at);
    if ((code & 0xfc00) === 0xd800) {
      code = text.codePointAt(at) as number;
      if (code > 0xffff) next++;
    }
    const itsNature = code < size ? nature[code] : natureBeyond(code);
    const act = (itsNature >>> ACT_SHIFT) & 15;
    let itsHow = itsNature & 0xffff;

    if (act !== ACT_SYMBOL) {
      if (act === ACT_INVISIBLE) {
        veiled = HOW_VEILED;
        if (code === RIGHT_TO_LEFT_OVERRIDE) overridden = true;
        s.length = length;
        if (gapFrom < 0) veil(s, code, next);
        continue;
      }
      if (act !== ACT_EXPAND) {
        const before = length > 0 && gapFrom < 0 ? previous : NOTHING;
        if (!registered && beginsDrawing(code)) drawing = drawingAt(text, at, before, facts);
        const sign = act === ACT_SIGN ? facts.leetSigns.get(code) : undefined;
        if (drawing !== undefined) itsHow = HOW_LEET | HOW_AMBIGUOUS;
        else if (sign === undefined || (registered && sign.joint)) itsHow = 0;
        else itsHow = leetAt(text, at, sign, before, facts);
        if (itsHow === 0) {
          if (gapFrom < 0) gapFrom = at;
          continue;
        }
        next = at + (drawing?.drawing.length ?? next - at);
      }
    }

    const script = drawing === undefined ? itsNature >>> SCRIPT_SHIFT : SCRIPT_COMMON;
    gap[length] =
      gapFrom < 0 || length === 0
        ? innerGap(previous, itsHow, previousScript, script)
        : outerGap(s, gapFrom, at);
    if (itsHow & HOW_NATIVE) s.foreign++;
    itsHow |= veiled;
    if (act === ACT_SYMBOL) {
      const its = code < size ? symbol[code] : SYMBOL_BEYOND;
      fine[length] = its;
      shape[length] = its >>> SHAPE_SHIFT;
      how[length] = itsHow;
      start[length] = at;
      end[length++] = next;
    } else {
      s.length = length;
      putAll(
        s,
        drawing === undefined ? lettersOf(code, facts) : [drawing.letter],
        itsHow,
        at,
        next,
      );
      ({ fine, shape, how, start, end, gap, length } = s);
      drawing = undefined;
    }
    veiled = 0;
    gapFrom = -1;
    previous = itsHow;
    if (script !== SCRIPT_COMMON) previousScript = script;
  }
  s.length = length;
  if (gapFrom > 0 && isMask(text, gapFrom, gapFrom + 1)) s.masked = true;
  gap[0] = GAP_EDGE;
  gap[length] = GAP_EDGE;
  if (overridden) turnOverridden(s);
}

/** The letters that a sign stands for or that a character folds to. */
function lettersOf(code: number, { expansions, leetSigns }: CharacterFacts): readonly number[] {
  const letter = leetSigns.get(code)?.letter;
  return letter === undefined ? (expansions.get(code) ?? []) : [letter];
}

/** Puts symbols that stand for one piece of text. */
function putAll(
  s: Skeleton,
  letters: readonly number[],
  how: number,
  start: number,
  end: number,
): void {
  growSkeleton(s, s.length + letters.length + (s.text.length - start) + 8);
  const itsHow = how & HOW_LEET ? how : how | HOW_STYLED;
  for (const [k, letter] of letters.entries()) {
    if (k > 0) s.gap[s.length] = GAP_NONE;
    const to = s.length++;
    s.fine[to] = letter;
    s.shape[to] = shapeOf(letter);
    s.how[to] = itsHow;
    s.start[to] = start;
    s.end[to] = end;
  }
}

/** Notes that something invisible stands behind the last symbol; combining marks belong to its span. */
function veil(s: Skeleton, code: number, end: number): void {
  if (s.length === 0) return;
  s.how[s.length - 1] |= HOW_VEILED;
  if (isCombining(code)) s.end[s.length - 1] = end;
}

function outerGap(s: Skeleton, from: number, to: number): number {
  const gap = gapOf(separators().gap, s.text, from, to);
  if (!s.masked && gap !== GAP_SPACE && isMask(s.text, from, to)) s.masked = true;
  return gap;
}

/** The gap between two symbols with nothing between them. */
function innerGap(previous: number, how: number, previousScript: number, script: number): number {
  const changed = previous ^ how;
  if (changed & HOW_UNSPACED) return GAP_SCRIPT;
  if (changed & HOW_DIGIT) return GAP_DIGIT;
  if (script === SCRIPT_COMMON || script === previousScript) {
    return how & HOW_UPPER && !(previous & (HOW_UPPER | HOW_DIGIT | HOW_LEET))
      ? GAP_CASE
      : GAP_NONE;
  }
  // Mixed alphabets inside one word are an attack, not a boundary.
  return how & HOW_UNSPACED ? GAP_SCRIPT : GAP_NONE;
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
