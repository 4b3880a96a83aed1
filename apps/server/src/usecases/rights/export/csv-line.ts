/** What a spreadsheet takes for the beginning of a formula; with apostrophes, so that an import takes back one. */
const RUNS = /^'*[=+\-@\t\r]/;

/** One line of CSV (RFC 4180). No cell is run by a spreadsheet: what looks like a formula gets an apostrophe. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(",")}\r\n`;
}

function cellOf(text: string): string {
  const safe = RUNS.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
