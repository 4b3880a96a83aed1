import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

export interface Workspace {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** Writes a file and gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
  /** A file of one plain word mark. */
  readonly rights: string;
}

/** A folder of its own for the tests of one file, removed after them. */
export function createWorkspace(): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "touchstone-cli-")));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(path(name), content);
    return path(name);
  };
  const rights = write("rights.ndjson", ndjson(wordMark("r-1", "Lumora")));
  return { folder, path, write, read: (name) => readFileSync(path(name), "utf8"), rights };
}

/** Named pipes. */
export function makeFifos(...paths: string[]): void {
  execFileSync("sh", ["-c", 'mkfifo "$@"', "sh", ...paths]);
}

export function wordMark(id: string, brand: string): Record<string, unknown> {
  return { id, brand, kind: "word_mark", text: brand };
}

export function listing(
  id: string | number,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return { marketplace: "plaza", id: `${id}`, title: `Lumora bag no. ${id}`, ...more };
}

export function ndjson(...values: unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

/** One line of findings, as far as these tests look at it. */
export interface OutputLine {
  readonly listing?: { readonly marketplace: string; readonly id: string };
  readonly recommendation?: string;
  readonly findings?: readonly unknown[];
  readonly compliance?: readonly unknown[];
  readonly notices?: readonly {
    readonly code: string;
    readonly pointer: string;
    readonly detail: string;
  }[];
  readonly line?: number;
  readonly error?: { readonly code: string; readonly pointer: string; readonly detail: string };
}

/** Fails unless the text is whole lines of JSON. */
export function parseLines(text: string): OutputLine[] {
  if (text !== "" && !text.endsWith("\n")) throw new Error(`a cut line: ${text.slice(-200)}`);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as OutputLine);
}
