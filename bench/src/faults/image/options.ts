import { parseArgs } from "node:util";

export interface PictureFaultsOptions {
  /** Listings with honest pictures that are screened meanwhile. */
  readonly honest: number;
}

export const HELP = `Usage: faults image [--honest N]

200 hostile pictures (bombs, torn and bent files, endless drawings, impostors, odd formats) go through
touchstone screen with listings whose pictures are honest, in two threads. Each hostile file must end as a picture
that was looked at or as a notice that says why not; the honest listings' lines must be the same, byte for byte, as
in a run without the hostile ones; time and memory must stay within bounds.

  --honest N   listings with honest pictures (default 60)
`;

type Parsed =
  | { readonly kind: "options"; readonly options: PictureFaultsOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        honest: { type: "string", default: "60" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const honest = Number(values.honest);
    if (!Number.isSafeInteger(honest) || honest < 1)
      return { kind: "wrong", complaint: "--honest takes a whole number from 1" };
    return { kind: "options", options: { honest } };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}
