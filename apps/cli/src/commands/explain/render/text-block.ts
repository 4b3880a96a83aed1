import { caretLines, LABEL_ROOM, type Span } from "./carets.js";
import { type Cell, cellsOf } from "./cells.js";
import type { Paint, Style } from "./paint.js";
import { type Row, rowsOf } from "./rows.js";

/** A text of more rows is shown only around what is pointed at. */
const WHOLE = 12;
const INDENT = "  ";

/** A text, and carets under what is pointed at in it, in so many columns. */
export function textBlock(
  text: string,
  spans: readonly Span[],
  columns: number,
  paint: Paint,
): string[] {
  const rows = rowsOf(cellsOf(text), columns - INDENT.length - LABEL_ROOM);
  const shown = rowsToShow(rows, spans);
  const lines: string[] = [];
  let before = -1;
  for (const number of shown) {
    if (number > before + 1) lines.push(paint("faint", left(number - before - 1)));
    const row = rows[number] as Row;
    lines.push(INDENT + painted(row, spans, paint));
    for (const line of caretLines(row, spans)) lines.push(INDENT + paint("caret", line));
    before = number;
  }
  const rest = rows.length - 1 - before;
  if (rest > 0) lines.push(paint("faint", left(rest)));
  return lines.map((line) => line.trimEnd());
}

function rowsToShow(rows: readonly Row[], spans: readonly Span[]): readonly number[] {
  const numbers = rows.map((_, number) => number);
  if (rows.length <= WHOLE) return numbers;
  const pointed = numbers.filter((number) =>
    (rows[number] as Row).some((cell) => isPointedAt(cell, spans)),
  );
  const around = new Set([0, ...pointed.flatMap((number) => [number - 1, number, number + 1])]);
  return numbers.filter((number) => around.has(number));
}

function left(rows: number): string {
  return `${INDENT}… ${rows} more ${rows === 1 ? "line" : "lines"}`;
}

/** Neighbours of one style are painted at once. */
function painted(row: Row, spans: readonly Span[], paint: Paint): string {
  let line = "";
  for (let at = 0; at < row.length; ) {
    const style = styleOf(row[at] as Cell, spans);
    let run = "";
    for (; at < row.length && styleOf(row[at] as Cell, spans) === style; at++)
      run += (row[at] as Cell).shown;
    line += style === undefined ? run : paint(style, run);
  }
  return line;
}

function styleOf(cell: Cell, spans: readonly Span[]): Style | undefined {
  if (cell.hidden) return "invisible";
  return isPointedAt(cell, spans) ? "sign" : undefined;
}

function isPointedAt({ start, end }: Cell, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span.end && span.start < end);
}
