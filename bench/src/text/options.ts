import { parseArgs } from "node:util";

export interface TextOptions {
  readonly quick: boolean;
  readonly sizes: readonly number[];
  readonly titles: number;
  readonly runs: number;
  /** CPU time for which each run scans. */
  readonly seconds: number;
  readonly json: boolean;
  readonly plots: boolean;
  readonly writeDocs: boolean;
}

const SIZES = [1_000, 10_000, 100_000, 1_000_000];

export const HELP = `Usage: bench text [--quick] [--runs N] [--titles N] [--seconds N] [--json] [--plots] [--write-docs]

How fast the text engine looks through titles with 1,000 to 1,000,000 marks, in CPU time of one process, beside other
libraries and two bounds, all in the same run: an encoder's bare loop over two tables, and Hyperscan, which is
native (compiled here with cc where it is installed). Then: memory and build of the index, and hostile inputs.

Each runs in a process of its own, all in turn, several times; medians. Each scans the same titles, over and over,
for a given CPU time; what it builds before is not counted as scanning, lower-casing is, for those who need it.
Marks are brands of the name-suggestion-index and invented ones; titles are invented, 38 % of them name a mark.

  --quick       up to 100,000 marks, fewer titles, one short run
  --runs N      times that each is run (default 5)
  --titles N    different titles (default 20000)
  --seconds N   CPU time for which each run scans (default 1.5)
  --json        every figure as JSON instead of tables
  --plots       draws the curves into docs/pictures
  --write-docs  puts the figures into docs/performance.md
`;

export type ParsedOptions =
  | { readonly kind: "options"; readonly options: TextOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quick: { type: "boolean", default: false },
        runs: { type: "string" },
        titles: { type: "string" },
        seconds: { type: "string" },
        json: { type: "boolean", default: false },
        plots: { type: "boolean", default: false },
        "write-docs": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const { quick, json, plots } = values;
    const runs = Number(values.runs ?? (quick ? 1 : 5));
    const titles = Number(values.titles ?? (quick ? 5_000 : 20_000));
    const seconds = Number(values.seconds ?? (quick ? 0.5 : 1.5));
    if (!isCount(runs) || !isCount(titles) || !(seconds > 0)) {
      const complaint = "--runs and --titles take a whole number from 1, --seconds one above 0";
      return { kind: "wrong", complaint };
    }
    const sizes = quick ? SIZES.filter((size) => size <= 100_000) : SIZES;
    const writeDocs = values["write-docs"];
    return {
      kind: "options",
      options: { quick, sizes, titles, runs, seconds, json, plots, writeDocs },
    };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
