import { parseArgs } from "node:util";

export interface PlansOptions {
  /** Cases, each with a listing of its own; as many listings without a case. */
  readonly cases: number;
  readonly writeDocs: boolean;
}

const WHOLE = 50_000;
const SMALL = 2_000;

export const HELP = `Usage: bench plans [--small] [--cases N] [--write-docs]

What PostgreSQL does for each statement of a server at work: a house is filled, its API and its workers are used, and
every plan that was really executed is read (auto_explain), under row-level security as always. And the indexes that
nothing of it used.

  --small       ${SMALL.toLocaleString("en")} cases: whether it runs
  --cases N     cases (default ${WHOLE.toLocaleString("en")}), with twice as many listings
  --write-docs  write docs/reference/plans.md
`;

export type ParsedPlans =
  | { readonly kind: "options"; readonly options: PlansOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parsePlans(args: readonly string[]): ParsedPlans {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        small: { type: "boolean", default: false },
        cases: { type: "string" },
        "write-docs": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const cases = Number(values.cases ?? (values.small ? SMALL : WHOLE));
    if (!Number.isSafeInteger(cases) || cases < 1) {
      return { kind: "wrong", complaint: "--cases takes a number from 1" };
    }
    return { kind: "options", options: { cases, writeDocs: values["write-docs"] } };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}
