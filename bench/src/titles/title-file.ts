import { readFileSync } from "node:fs";

/**
 * Titles of a file of JSON lines, each once, in its order. Throws an error that names the line that is no JSON or
 * has no title.
 */
export function readTitles(path: string): string[] {
  const titles = new Set<string>();
  for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    titles.add(titleOf(line, `${path}, line ${index + 1}`));
  }
  return [...titles];
}

function titleOf(line: string, place: string): string {
  let row: { readonly title?: unknown };
  try {
    row = JSON.parse(line) as { readonly title?: unknown };
  } catch (error) {
    throw new Error(`${place}: this is no JSON`, { cause: error });
  }
  if (typeof row.title !== "string") throw new Error(`${place}: there is no title`);
  return row.title;
}
