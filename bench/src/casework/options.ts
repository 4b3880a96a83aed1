import { parseArgs } from "node:util";

export interface CaseworkOptions {
  /** Open requests in the queue that is read. */
  readonly requests: number;
  /** Pages of the queue that are read. */
  readonly pages: number;
  /** Case events that are folded. */
  readonly events: number;
  /** `null` starts a PostgreSQL of its own, and ends it. */
  readonly databaseUrl: string | null;
  readonly writeDocs: boolean;
}

const WHOLE = { requests: 100_000, pages: 1_000, events: 1_000_000 };
const SMALL = { requests: 2_000, pages: 60, events: 50_000 };

export const HELP = `Usage: bench casework [--small] [--requests N] [--pages N] [--events N] [--database-url URL] [--write-docs]

The queue of an operator's account managers over HTTP, on PostgreSQL: pages of it in every order, of every
marketplace and brand, the first ones and those far behind, one after the other. And the fold of case events, as
a refold of the whole store does it, on one core. Both have a bound to meet: p95 below 100 ms; 50,000 events/s.

  --small             2,000 requests, 60 pages, 50,000 events: whether it runs, not how fast
  --requests N        open requests (default ${WHOLE.requests})
  --pages N           pages that are read (default ${WHOLE.pages})
  --events N          case events (default ${WHOLE.events})
  --database-url URL  an empty PostgreSQL database; without it one is started and thrown away
  --write-docs        put the figures into docs/performance.md
`;

export type ParsedCasework =
  | { readonly kind: "options"; readonly options: CaseworkOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseCasework(args: readonly string[]): ParsedCasework {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        small: { type: "boolean", default: false },
        requests: { type: "string" },
        pages: { type: "string" },
        events: { type: "string" },
        "database-url": { type: "string" },
        "write-docs": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const size = values.small ? SMALL : WHOLE;
    const [requests, pages, events] = (["requests", "pages", "events"] as const).map((name) =>
      Number(values[name] ?? size[name]),
    ) as [number, number, number];
    if (![requests, pages, events].every((one) => Number.isSafeInteger(one) && one >= 1)) {
      return { kind: "wrong", complaint: "--requests, --pages and --events take numbers from 1" };
    }
    const databaseUrl = values["database-url"] ?? null;
    const writeDocs = values["write-docs"];
    return { kind: "options", options: { requests, pages, events, databaseUrl, writeDocs } };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}
