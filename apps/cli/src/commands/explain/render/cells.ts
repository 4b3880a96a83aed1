import { columnsOf } from "./display-width.js";

/** What stands on the screen for characters of a text. */
export interface Cell {
  readonly shown: string;
  /** Columns of the terminal. */
  readonly width: number;
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nothing would be seen of it, or the terminal would obey it: a marker stands in its place. */
  readonly hidden: boolean;
  /** The line ends behind it. */
  readonly lineEnd: boolean;
}

/** Stands for a character of which nothing is seen: narrow everywhere, and in hardly any text. */
export const HIDDEN_MARKER = "⁞";
/** U+2400 and on are pictures of the control characters. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = "␡";
const DOTTED_CIRCLE = "◌";

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
const EMOJI =
  /\p{Extended_Pictographic}.*[\u200d\ufe0f]|\p{Emoji_Modifier}|^\p{RI}\p{RI}|\ufe0f?\u20e3/u;
const MARK = /^\p{M}$/u;
const UNSEEN = /^[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]$/u;

/**
 * A text as it is shown: one cell for each character that takes columns. Combining marks join the
 * cell before them; what is invisible, turns the line around or commands the terminal is marked.
 */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    const end = index + segment.length;
    // An emoji is drawn as one, with all that joins its parts.
    if (segment.length > 1 && EMOJI.test(segment) && !/^\p{C}/u.test(segment)) {
      cells.push(cell(segment, 2, index, end));
    } else addCharacters(cells, segment, index);
  }
  return cells;
}

function addCharacters(cells: Cell[], segment: string, from: number): void {
  let start = from;
  for (const character of segment) {
    const end = start + character.length;
    const before = cells.at(-1);
    if (isCombining(character)) {
      if (before !== undefined && start > from && !before.hidden && before.end === start)
        cells[cells.length - 1] = { ...before, shown: before.shown + character, end };
      else cells.push(cell(DOTTED_CIRCLE + character, 1, start, end));
    } else cells.push(single(character, start, end));
    start = end;
  }
}

/** Some marks stand beside a letter and not on it (U+AA7B): they take a column of their own. */
function isCombining(character: string): boolean {
  return MARK.test(character) && !UNSEEN.test(character) && joinsLetter(character);
}

function joinsLetter(character: string): boolean {
  return [...GRAPHEMES.segment(`a${character}`)].length === 1;
}

function single(character: string, start: number, end: number): Cell {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= DELETE && code < 0xa0)) {
    const picture =
      code < 0x20
        ? String.fromCharCode(CONTROL_PICTURES + code)
        : code === DELETE
          ? DELETE_PICTURE
          : "";
    const shown = picture === "" ? HIDDEN_MARKER : picture;
    return { ...cell(shown, 1, start, end), hidden: true, lineEnd: character === "\n" };
  }
  if (UNSEEN.test(character)) return { ...cell(HIDDEN_MARKER, 1, start, end), hidden: true };
  return cell(character, columnsOf(code), start, end);
}

function cell(shown: string, width: number, start: number, end: number): Cell {
  return { shown, width, start, end, hidden: false, lineEnd: false };
}

/** A text made safe to print on one line. */
export function shownText(text: string): string {
  return cellsOf(text)
    .map(({ shown }) => shown)
    .join("");
}

/** Columns that a text takes when it is shown. */
export function widthOfText(text: string): number {
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** A text in so many columns, with an ellipsis where it is cut. */
export function shortened(text: string, columns: number): string {
  const cells = cellsOf(text);
  let width = cells.reduce((sum, it) => sum + it.width, 0);
  if (width <= columns) return shownText(text);
  let last = cells.length;
  while (last > 0 && width > columns - 1) width -= (cells[--last] as Cell).width;
  return `${cells
    .slice(0, last)
    .map(({ shown }) => shown)
    .join("")}…`;
}
