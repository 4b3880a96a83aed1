import { cellsOf } from "./cells.js";
import { rowsOf } from "./rows.js";

const NARROWEST = 16;

/** A sentence in lines of so many columns, broken between words. */
export function wrapped(sentence: string, columns: number): string[] {
  const rows = rowsOf(cellsOf(sentence), Math.max(NARROWEST, columns));
  return rows.map((row) =>
    row
      .map(({ shown }) => shown)
      .join("")
      .trimEnd(),
  );
}

/** The same behind an indent; further lines stand under the first. */
export function indented(indent: string, sentence: string, columns: number): string[] {
  const edge = " ".repeat(indent.length);
  return wrapped(sentence, columns - indent.length).map(
    (line, number) => (number === 0 ? indent : edge) + line,
  );
}
