import type { CharacterFacts } from "./character-facts.js";
import { isLetter, NOTHING } from "./leet-at.js";
import { How } from "./skeleton.js";

/** Letters drawn out of several signs: |V|, /\, |<. The longest that fits is taken. */
const DRAWINGS: readonly (readonly [letter: string, drawings: string])[] = [
  ["a", "/\\ /-\\"],
  ["b", "|3"],
  ["d", "|)"],
  ["f", "|="],
  ["h", "|-| }-{ ]-["],
  ["k", "|< |{"],
  ["l", "|_"],
  ["m", "|V| |v| |\\/| /\\/\\ /V\\ (V)"],
  ["n", "|\\| /\\/ |V"],
  ["o", "() [] {} <>"],
  ["p", "|> |° |*"],
  ["r", "|2"],
  ["u", "|_| (_)"],
  ["v", "\\/ |/"],
  ["w", "\\/\\/ |/\\|"],
  ["x", ">< }{"],
];

export interface Drawing {
  readonly drawing: string;
  /** Code unit of the letter. */
  readonly letter: number;
}

const BY_FIRST = byFirst();

/** Whether some drawing begins with a code unit. */
export function beginsDrawing(unit: number): boolean {
  return unit < 128 && BY_FIRST[unit] !== undefined;
}

/**
 * The longest drawing that stands at an offset, beside a letter or another sign that stands for one.
 *
 * @param before `How` of the symbol that stands directly before, with no separator between; `NOTHING` for none
 */
export function drawingAt(
  text: string,
  at: number,
  before: number,
  facts: CharacterFacts,
): Drawing | undefined {
  const found = BY_FIRST[text.charCodeAt(at)]?.find(({ drawing }) => text.startsWith(drawing, at));
  if (found === undefined) return undefined;
  const inRow = before !== NOTHING && (before & How.Leet) !== 0;
  if (inRow || (before !== NOTHING && isLetter(text.charCodeAt(at - 1), facts))) return found;
  const next = text.codePointAt(at + found.drawing.length) ?? 0;
  return isLetter(next, facts) && !isDigit(next) ? found : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function byFirst(): (readonly Drawing[] | undefined)[] {
  const all = DRAWINGS.flatMap(([letter, drawings]) =>
    drawings.split(" ").map((drawing) => ({ drawing, letter: letter.charCodeAt(0) })),
  ).sort((a, b) => b.drawing.length - a.drawing.length);
  return Array.from({ length: 128 }, (_, unit) => {
    const those = all.filter(({ drawing }) => drawing.charCodeAt(0) === unit);
    return those.length > 0 ? those : undefined;
  });
}
