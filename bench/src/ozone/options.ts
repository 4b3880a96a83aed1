import { parseArgs } from "node:util";

export interface OzoneOptions {
  readonly clients: number;
  readonly intake: number;
  readonly confirms: number;
  readonly polls: number;
  /** Where Ozone is installed or will be; `null` takes a folder that goes again. */
  readonly folder: string | null;
  readonly writeDocs: boolean;
}

export const HELP = `Usage: bench ozone [--clients N] [--intake N] [--confirms N] [--polls N] [--ozone FOLDER]
                   [--write-docs]

Touchstone beside Ozone, the moderation service of the AT protocol, which does a part of the same: it takes
reports, and tells the server that has to act of a takedown. One after the other, each with the same PostgreSQL of
its own, as processes as they ship; Ozone comes from npm into a temporary folder, and meets doubles of the directory
of identities and of the server that it tells.

  --clients N     callers side by side (default 8)
  --intake N      reports or listings that are brought in (default 2000)
  --confirms N    confirmations one after the other, and as many again side by side (default 200)
  --polls N       tries of the peer, each half a minute, while the receiver is down (default 10)
  --ozone FOLDER  keeps what came from npm, or takes it from there
  --write-docs    puts the table into docs/performance.md
`;

type Parsed =
  | { readonly kind: "options"; readonly options: OzoneOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly complaint: string };

export function parseOptions(args: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        clients: { type: "string", default: "8" },
        intake: { type: "string", default: "2000" },
        confirms: { type: "string", default: "200" },
        polls: { type: "string", default: "10" },
        ozone: { type: "string" },
        "write-docs": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const { clients, intake, confirms, polls } = values;
    const numbers = Object.entries({ clients, intake, confirms, polls });
    const wrong = numbers.find(([, text]) => !/^[1-9]\d{0,6}$/.test(text));
    if (wrong !== undefined)
      return { kind: "wrong", complaint: `--${wrong[0]} takes a whole number from 1` };
    return {
      kind: "options",
      options: {
        clients: Number(clients),
        intake: Number(intake),
        confirms: Number(confirms),
        polls: Number(polls),
        folder: values.ozone ?? null,
        writeDocs: values["write-docs"],
      },
    };
  } catch (error) {
    return { kind: "wrong", complaint: (error as Error).message };
  }
}
