import { parseArgs } from "node:util";
import type { Fault } from "./fault.js";
import { FAULTS } from "./faults/index.js";

export interface HouseFaultsOptions {
  readonly faults: readonly Fault[];
  readonly listings: number;
  readonly rate: number;
  readonly seed: number;
}

const width = Math.max(...FAULTS.map(({ name }) => name.length)) + 2;
const LIST = FAULTS.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`).join("\n");

export const HELP = `Usage: faults house [FAULT…] [--listings N] [--rate N] [--seed N]

A house at work: listings are sent, a brand answers, the operator takes some answers back, a receiver is told.
Meanwhile one thing breaks. Once it is mended everything is counted: sent = stored = judged = asked = answered =
decided = delivered, as sets of ids, revisions and states; each delivery applied once, none out of order. A fault
that is not held ends it with status 1. Without a name all are tried, one after the other.

${LIST}

  --listings N   revisions acknowledged before it breaks, and again after (default 200)
  --rate N       listings a second (default 60)
  --seed N       what is sent and when it breaks (default 1)
`;

type Parsed =
  | { readonly kind: "options"; readonly options: HouseFaultsOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        listings: { type: "string", default: "200" },
        rate: { type: "string", default: "60" },
        seed: { type: "string", default: "1" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const unknown = positionals.find((asked) => !FAULTS.some(({ name }) => name === asked));
    if (unknown !== undefined) return { kind: "wrong", complaint: `there is no fault ${unknown}` };
    const [listings, rate, seed] = [values.listings, values.rate, values.seed].map(Number);
    for (const [name, value] of Object.entries({ listings, rate, seed })) {
      if (!Number.isSafeInteger(value) || (value ?? 0) < 1)
        return { kind: "wrong", complaint: `--${name} takes a whole number from 1` };
    }
    const faults =
      positionals.length === 0 ? FAULTS : FAULTS.filter(({ name }) => positionals.includes(name));
    return {
      kind: "options",
      options: { faults, listings: listings ?? 1, rate: rate ?? 1, seed: seed ?? 1 },
    };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}
