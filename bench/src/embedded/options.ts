import { parseArgs } from "node:util";

export interface EmbeddedOptions {
  readonly brands: number;
  /** Stored and judged before anything is timed. */
  readonly listings: number;
  /** Listings a second, and how many of them have a picture that was never seen. */
  readonly rate: number;
  readonly pictures: number;
  readonly seconds: number;
  /** Of pictures that nothing speaks against, the share that is looked at closely. */
  readonly share: number;
  readonly writeDocs: boolean;
}

export const HELP = `Usage: bench embedded [--brands N] [--listings N] [--rate N] [--pictures N] [--seconds N] [--share S]
                      [--write-docs]

The server as it is by default, its database embedded, as a process of its own: memory with so many brands and
listings, how long a warm start takes, and how long it takes from a listing's sending to its verdict while listings
flow evenly, some of them with pictures that were never seen. Once a second a picture is a disguised copy of a
brand's photograph, which the full tier has to find.

  --brands N     brands, one verified word mark each (default 200)
  --listings N   listings that are there before (default 100000)
  --rate N       listings a second (default 200)
  --pictures N   of them with a new picture (default 20)
  --seconds N    for how long (default 120)
  --share S      share of unsuspicious pictures that are looked at closely, from 0 to 1 (default 0)
  --write-docs   puts the figures into docs/performance.md
`;

type Parsed =
  | { readonly kind: "options"; readonly options: EmbeddedOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        brands: { type: "string", default: "200" },
        listings: { type: "string", default: "100000" },
        rate: { type: "string", default: "200" },
        pictures: { type: "string", default: "20" },
        seconds: { type: "string", default: "120" },
        share: { type: "string", default: "0" },
        "write-docs": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const { brands, listings, rate, pictures, seconds, share } = values;
    const numbers = Object.entries({ brands, listings, rate, pictures, seconds });
    const wrong = numbers.find(([, text]) => !/^[1-9]\d{0,6}$/.test(text));
    if (wrong !== undefined)
      return { kind: "wrong", complaint: `--${wrong[0]} takes a whole number from 1` };
    if (!(Number(share) >= 0 && Number(share) <= 1))
      return { kind: "wrong", complaint: "--share takes a number from 0 to 1" };
    return {
      kind: "options",
      options: {
        brands: Number(brands),
        listings: Number(listings),
        rate: Number(rate),
        pictures: Number(pictures),
        seconds: Number(seconds),
        share: Number(share),
        writeDocs: values["write-docs"],
      },
    };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}
