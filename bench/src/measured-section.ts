import { readFileSync, writeFileSync } from "node:fs";

const DOCUMENT = new URL("../../docs/performance.md", import.meta.url);

/** Puts what was measured into its place in docs/performance.md. */
export function writeMeasuredSection(name: string, content: string): void {
  writeFileSync(DOCUMENT, withSection(readFileSync(DOCUMENT, "utf8"), name, content));
}

/**
 * Replaces what stands in a document between `<!-- NAME: begin -->` and `<!-- NAME: end -->`. Throws an error where
 * it has no such place.
 */
export function withSection(document: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the document has no place for ${name}`);
  return `${document.slice(0, from + begin.length)}\n${content.trim()}\n${document.slice(to)}`;
}

/** Rows of cells as a table of Markdown, the head first; the first column is text, the others are numbers. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, column) => (cells[column] ?? "").replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [line(head), `|${rule.join("|")}|`, ...rows.map(line)].join("\n");
}
