import { parseArgs } from "node:util";

export interface ImageOptions {
  readonly photographs: string | undefined;
  readonly listings: number;
  readonly full: number;
  readonly only: string | undefined;
}

type Parsed =
  | { readonly kind: "options"; readonly options: ImageOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

/** @param parts names that `--only` takes */
export function imageOptions(parts: readonly string[]): (args: readonly string[]) => Parsed {
  return (args) => {
    try {
      const { values } = parseArgs({
        args: [...args],
        options: {
          photographs: { type: "string" },
          listings: { type: "string", default: "5000" },
          full: { type: "string", default: "150" },
          only: { type: "string" },
          help: { type: "boolean", short: "h", default: false },
        },
      });
      if (values.help) return { kind: "help" };
      const [listings, full] = [Number(values.listings), Number(values.full)];
      if (!isCount(listings) || !isCount(full) || full > listings)
        return { kind: "wrong", complaint: "--listings and --full take whole numbers from 1" };
      if (values.only !== undefined && !parts.includes(values.only))
        return { kind: "wrong", complaint: `--only takes one of ${parts.join(", ")}` };
      const { photographs, only } = values;
      return { kind: "options", options: { photographs, listings, full, only } };
    } catch (error) {
      return { kind: "wrong", complaint: (error as Error).message };
    }
  };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
