import type { Cell } from "./cells.js";

/** One line of the screen. */
export type Row = readonly Cell[];

/** Cells broken into rows of so many columns: at line ends, else at blanks, else where the row is full. */
export function rowsOf(cells: readonly Cell[], columns: number): Row[] {
  const rows: Row[] = [];
  let row: Cell[] = [];
  let width = 0;
  const close = (kept: number): void => {
    const rest = row.slice(kept);
    rows.push(row.slice(0, kept));
    row = rest;
    width = rest.reduce((sum, cell) => sum + cell.width, 0);
  };
  for (const cell of cells) {
    if (width + cell.width > columns && row.length > 0) close(breakIn(row));
    row.push(cell);
    width += cell.width;
    if (cell.lineEnd) close(row.length);
  }
  if (row.length > 0 || rows.length === 0) rows.push(row);
  return rows;
}

/** Behind the last blank in the second half of a row; a longer word is cut. */
function breakIn(row: readonly Cell[]): number {
  for (let at = row.length; at > row.length / 2; at--) {
    if (row[at - 1]?.shown === " ") return at;
  }
  return row.length;
}
