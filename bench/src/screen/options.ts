import { parseArgs } from "node:util";

export interface BenchOptions {
  readonly listings: number;
  readonly runs: number;
  readonly json: boolean;
}

export const HELP = `Usage: bench screen [--listings N] [--runs N] [--json]

Runs the built touchstone command as whole processes, with 1,000 and 10,000 word marks and 1 and 2 threads, and
beside it a bare loop that only reads, parses and writes the same file. All in turn, several times; medians.
The listings and marks are synthetic, made from a seed: figures compare versions and machines, not marketplaces.

  --listings N  lines of the input (default 20000)
  --runs N      times that each is run (default 5)
  --json        every single measurement as JSON instead of a table
`;

export type ParsedOptions =
  | { readonly kind: "options"; readonly options: BenchOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        listings: { type: "string", default: "20000" },
        runs: { type: "string", default: "5" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const listings = Number(values.listings);
    const runs = Number(values.runs);
    if (!isCount(listings) || !isCount(runs)) {
      return { kind: "wrong", complaint: "--listings and --runs take a whole number from 1" };
    }
    return { kind: "options", options: { listings, runs, json: values.json } };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
