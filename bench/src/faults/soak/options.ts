import { parseArgs } from "node:util";

export interface SoakOptions {
  readonly minutes: number;
  /** Listings a second. */
  readonly rate: number;
  readonly seed: number;
  readonly writeDocs: boolean;
}

export const HELP = `Usage: faults soak [--minutes N] [--rate N] [--seed N] [--write-docs]

Steady load on the server as it is by default, its database embedded: listings with pictures, answers, reversals,
deliveries. Every few seconds memory, what the collector leaves, open handles and lag are measured. A line is put
through the last two thirds of each; what rises by more than its own ups and downs ends it with status 1. At the end
everything is counted, as by faults house.

  --minutes N    how long (default 30)
  --rate N       listings a second (default 10)
  --seed N       what is sent (default 1)
  --write-docs   puts the figures into docs/performance.md
`;

type Parsed =
  | { readonly kind: "options"; readonly options: SoakOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        minutes: { type: "string", default: "30" },
        rate: { type: "string", default: "10" },
        seed: { type: "string", default: "1" },
        "write-docs": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const { minutes, rate, seed } = values;
    const wrong = Object.entries({ minutes, rate, seed }).find(
      ([, text]) => !/^[1-9]\d{0,4}$/.test(text),
    );
    if (wrong !== undefined)
      return { kind: "wrong", complaint: `--${wrong[0]} takes a whole number from 1` };
    return {
      kind: "options",
      options: {
        minutes: Number(minutes),
        rate: Number(rate),
        seed: Number(seed),
        writeDocs: values["write-docs"],
      },
    };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}
