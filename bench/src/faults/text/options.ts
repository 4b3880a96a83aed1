import { parseArgs } from "node:util";

export interface FaultsOptions {
  readonly minutes: number;
  readonly seed: number;
  /** The only round to run, instead of as many as there is time for. */
  readonly round: number | undefined;
}

export const HELP = `Usage: faults text [--minutes N] [--seed N] [--round N]

Random and hostile texts against the text engine. For each: no exception, spans that lie in the text and cut no
character in two, confidences that are probabilities, matches in the order of the text, the same answer twice. For
texts that grow: four times the length may not cost more a character than a little extra.

  --minutes N   how long (default 10)
  --seed N      where to begin (default: from the clock, and printed)
  --round N     only this round of the seed, as a failure names it
`;

export type ParsedOptions =
  | { readonly kind: "options"; readonly options: FaultsOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        minutes: { type: "string", default: "10" },
        seed: { type: "string", default: `${Date.now() % 1_000_000_000}` },
        round: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const [minutes, seed, round] = [values.minutes, values.seed, values.round ?? "0"].map(Number);
    if (!isNumber(minutes) || !isNumber(seed) || !isNumber(round)) {
      return { kind: "wrong", complaint: "--minutes, --seed and --round take a number from 0" };
    }
    const only = values.round === undefined ? undefined : round;
    return { kind: "options", options: { minutes, seed, round: only } };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value >= 0;
}
