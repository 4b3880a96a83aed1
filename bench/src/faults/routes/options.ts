import { parseArgs } from "node:util";

export interface RouteFaultsOptions {
  readonly seed: number;
  readonly requests: number;
  /** The only request to send, as a failure names it. */
  readonly only?: number;
  readonly store: "pglite" | "postgres";
}

export const HELP = `Usage: faults routes [--requests N] [--seed N] [--store pglite|postgres] [--only N]

Hostile requests to every route of the OpenAPI document, as every kind of caller: nobody, members of two brands and
of their agents, the operator, sellers, API keys of each scope. For each: no failure of the server, no refusal that is
not a problem document, no word of one tenant in an answer to another. Then every address that is read is asked by
each side with the names of the other. Registers' files and tables that were made to hurt, as many mutants of honest
ones, and hostile pictures go the same way.

  --requests N   how many (default 10000)
  --seed N       where to begin (default: from the clock, and printed)
  --store S      pglite (default) or postgres
  --only N       only this request of the seed, as a failure names it
`;

type Parsed =
  | { readonly kind: "options"; readonly options: RouteFaultsOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        requests: { type: "string", default: "10000" },
        seed: { type: "string", default: `${Date.now() % 1_000_000}` },
        store: { type: "string", default: "pglite" },
        only: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const { store } = values;
    if (store !== "pglite" && store !== "postgres") {
      return { kind: "wrong", complaint: "--store takes pglite or postgres" };
    }
    const [requests, seed, only] = [values.requests, values.seed, values.only ?? "0"].map(Number);
    if (!isWhole(requests) || !isWhole(seed) || !isWhole(only)) {
      return { kind: "wrong", complaint: "--requests, --seed and --only take a whole number" };
    }
    const one = values.only === undefined ? {} : { only };
    return { kind: "options", options: { seed, requests, store, ...one } };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}

function isWhole(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && (value ?? -1) >= 0;
}
