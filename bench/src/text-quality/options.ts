import { parseArgs } from "node:util";
import type { Half } from "./halves.js";

export interface QualityOptions {
  readonly marks: number;
  readonly rows: number;
  readonly clean: number;
  readonly titles: readonly string[];
  readonly half: Half;
  readonly misses: string | undefined;
  readonly json: boolean;
  readonly writeDocs: boolean;
}

export const HELP = `Usage: bench text-quality [--marks N] [--rows N] [--clean N] [--titles FILE]… [--half tune|report]
                          [--misses FILE] [--json] [--write-docs]

How many disguised signs the text engine finds, by class of disguise, and how often it reports a sign in titles
that name none. Marks are brands of the name-suggestion-index, and invented ones where more are asked for.
Disguises are made here, from tables that the engine does not know. A mention counts from a confidence of 0.5 on.

  --marks N     marks that are watched while recall is measured (default 10000)
  --rows N      disguised signs of each class (default 1000)
  --clean N     invented titles in which false reports are looked for (default 40000)
  --titles FILE titles to use instead of invented ones: JSON lines, each with a "title"; may be repeated
  --half HALF   rows to use: report (default) or tune
  --misses FILE writes what was missed, is unsure or has another span, and what was reported wrongly, as JSON
                lines; for the half tune only
  --json        figures as JSON instead of a table
  --write-docs  puts the figures into docs/performance.md

A report is a mention in a title that names no mark by whole words, whatever their case, accents, spacing, or, in
Chinese, their traditional or simplified characters.

The two halves share nothing. Each mark, each title, and each way of writing of those classes that are lists of
ways (alphabets, separators, masks, invisible characters) belongs to one half by a hash of its name; a row
is made of parts of one half only. Change the engine by looking at tune, and believe report.
`;

export type ParsedOptions =
  | { readonly kind: "options"; readonly options: QualityOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        marks: { type: "string", default: "10000" },
        rows: { type: "string", default: "1000" },
        clean: { type: "string", default: "40000" },
        titles: { type: "string", multiple: true, default: [] },
        half: { type: "string", default: "report" },
        misses: { type: "string" },
        json: { type: "boolean", default: false },
        "write-docs": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const [marks, rows, clean] = [values.marks, values.rows, values.clean].map(Number);
    if (!isCount(marks) || !isCount(rows) || !isCount(clean)) {
      return wrong("--marks, --rows and --clean take a whole number from 1");
    }
    const { half, misses, json, titles } = values;
    if (half !== "tune" && half !== "report") return wrong("--half is tune or report");
    if (misses !== undefined && half !== "tune") {
      return wrong("--misses lists rows of the half tune only: give --half tune with it");
    }
    const writeDocs = values["write-docs"];
    return {
      kind: "options",
      options: { marks, rows, clean, titles, half, misses, json, writeDocs },
    };
  } catch (error) {
    return wrong((error as Error).message);
  }
}

function wrong(complaint: string): ParsedOptions {
  return { kind: "wrong", complaint };
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 1;
}
