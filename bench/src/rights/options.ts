import { parseArgs } from "node:util";

export interface RightsOptions {
  readonly runs: number;
  /** Marks in place before the first run. */
  readonly marks: number;
  /** Listings a second. */
  readonly rate: number;
  /** `null` measures the embedded store. */
  readonly databaseUrl: string | null;
}

export const HELP = `Usage: bench rights [--runs N] [--marks N] [--rate N] [--database-url URL]

How long it takes from the acknowledgement of a right's verification until the first listing that is sent
after it and names the right is assessed with it, while listings flow: the time that passes until the next
one is sent, its intake, and its screening. Once as registered ("exact"), once in capitals with accents
("folded"). Beside it, as the bound, what any listing of the same flow takes from its sending to its first
assessment while no right is new.

  --runs N            rights to verify, one after the other (default 50)
  --marks N           marks that are in place already, ten to a brand (default 10000)
  --rate N            listings that are sent in a second, ten to a request (default 100)
  --database-url URL  an empty PostgreSQL database; without it the embedded store is measured
`;

export type ParsedRights =
  | { readonly kind: "options"; readonly options: RightsOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseRights(args: readonly string[]): ParsedRights {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: "string", default: "50" },
        marks: { type: "string", default: "10000" },
        rate: { type: "string", default: "100" },
        "database-url": { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const numbers = {
      runs: Number(values.runs),
      marks: Number(values.marks),
      rate: Number(values.rate),
    };
    for (const [name, value] of Object.entries(numbers)) {
      if (Number.isSafeInteger(value) && value >= 1) continue;
      return { kind: "wrong", complaint: `--${name} takes a whole number from 1` };
    }
    const databaseUrl = values["database-url"] ?? null;
    return { kind: "options", options: { ...numbers, databaseUrl } };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}
