import { fileURLToPath } from "node:url";
import type { InputFiles } from "./input-files.js";

const TOUCHSTONE = fileURLToPath(new URL("../../../apps/cli/bin/touchstone.mjs", import.meta.url));
const BARE_LOOP = fileURLToPath(new URL("./bare-loop.js", import.meta.url));

export const BARE = "bare loop";

/** One program to measure. */
export interface Case {
  readonly name: string;
  readonly marks: number;
  readonly threads: number;
  /** The program and its arguments for a listings file. */
  readonly command: (listings: string) => readonly string[];
}

export function casesFor(files: InputFiles): Case[] {
  const bare: Case = {
    name: BARE,
    marks: 0,
    threads: 1,
    command: (listings) => [BARE_LOOP, listings, files.output],
  };
  const screens = files.rights.flatMap(({ marks, path }) =>
    [1, 2].map(
      (threads): Case => ({
        name: `${marks / 1000}k marks, ${threads} ${threads === 1 ? "thread" : "threads"}`,
        marks,
        threads,
        command: (listings) => [
          ...[TOUCHSTONE, "screen", "--rights", path, "--listings", listings],
          ...["--out", files.output, "--threads", `${threads}`],
        ],
      }),
    ),
  );
  return [bare, ...screens];
}
