import { parseArgs } from "node:util";

export interface ConfirmOptions {
  readonly runs: number;
  /** `null` measures the embedded store. */
  readonly databaseUrl: string | null;
}

export const HELP = `Usage: bench confirm [--runs N] [--database-url URL]

How long it takes from the commit of a brand's answer to the storefront's acknowledgement: the server in
this process, the sample storefront as a process of its own, one answer after the other. Beside it the same
number of POST requests over loop-back to an idle server, by the same client, as the bound.

  --runs N            answers to measure (default 500)
  --database-url URL  an empty PostgreSQL database; without it the embedded store is measured
`;

export type ParsedConfirm =
  | { readonly kind: "options"; readonly options: ConfirmOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseConfirm(args: readonly string[]): ParsedConfirm {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: "string", default: "500" },
        "database-url": { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const runs = Number(values.runs);
    if (!Number.isSafeInteger(runs) || runs < 1) {
      return { kind: "wrong", complaint: "--runs takes a whole number from 1" };
    }
    return { kind: "options", options: { runs, databaseUrl: values["database-url"] ?? null } };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}
