/**
 * What a spreadsheet takes for the beginning of a formula, in wide characters too; with apostrophes before it, so that
 * an import takes back one.
 */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** One line of CSV (RFC 4180). No cell is run by a spreadsheet: what looks like a formula gets an apostrophe. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

/** A cell as it was before a line of CSV was made of it. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}

function cellOf(text: string): string {
  const safe = RUNS.test(text) ? `'${text}` : text;
  // In some countries semicolons or tabs part the cells: a cell must stay one there too.
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
