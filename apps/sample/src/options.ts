import { parseArgs } from "node:util";

export interface Options {
  /** Folder of the sample: database, shops, and what is remembered. */
  readonly data: string;
  /** `null` takes 8080, or the next that is free. */
  readonly port: number | null;
  readonly listings: number;
  readonly brands: number;
  readonly fresh: boolean;
  readonly storefronts: boolean;
}

export type Asked =
  | { readonly kind: "start"; readonly options: Options }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly detail: string };

const MOST_BRANDS = 180;
const MOST_LISTINGS = 200_000;

export const HELP = `Starts Touchstone with a sample: a server with its embedded database, two storefronts of one
operator, ${MOST_BRANDS} invented brands and 20,000 invented listings. Nothing in it is real.

  script/server [options]

  --fresh            start over: what the sample kept is deleted first
  --data FOLDER      where it keeps everything (touchstone-sample-data)
  --port NUMBER      port of the portal (8080, or the next that is free)
  --listings NUMBER  how many listings both storefronts draw together (20000)
  --no-storefronts   the server alone; what needs the storefronts waits for a start with them
  --brands NUMBER    how many of the brands take part (${MOST_BRANDS})
  --help             shows this

The first start takes some minutes; broken off, it goes on where it stopped. Later ones take seconds and
find everything as it was.
Ctrl-C stops it.
`;

/** @param args as in `process.argv`, without the first two */
export function readOptions(args: readonly string[]): Asked {
  let values: Record<string, string | boolean | undefined>;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        fresh: { type: "boolean" },
        help: { type: "boolean" },
        "no-storefronts": { type: "boolean" },
        data: { type: "string" },
        port: { type: "string" },
        listings: { type: "string" },
        brands: { type: "string" },
      },
    }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: "wrong", detail: `${error.message}\nscript/server --help lists the options` };
  }
  if (values["help"] === true) return { kind: "help" };
  const port = numberOf(values["port"], 1, 65_535);
  const listings = numberOf(values["listings"], 2, MOST_LISTINGS);
  const brands = numberOf(values["brands"], 1, MOST_BRANDS);
  const wrong = Object.entries({ port, listings, brands }).find(([, value]) => value === "wrong");
  if (wrong !== undefined) {
    return { kind: "wrong", detail: `--${wrong[0]} must be a whole number within its limits` };
  }
  const { data } = values;
  return {
    kind: "start",
    options: {
      data: typeof data === "string" && data !== "" ? data : "touchstone-sample-data",
      fresh: values["fresh"] === true,
      storefronts: values["no-storefronts"] !== true,
      port: typeof port === "number" ? port : null,
      listings: typeof listings === "number" ? listings : 20_000,
      brands: typeof brands === "number" ? brands : MOST_BRANDS,
    },
  };
}

function numberOf(
  text: string | boolean | undefined,
  least: number,
  most: number,
): number | "wrong" | null {
  if (typeof text !== "string") return null;
  const number = Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : "wrong";
}
