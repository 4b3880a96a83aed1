import { fileURLToPath } from "node:url";
import { CONTENDERS } from "./contenders/contenders.js";
import type { Hyperscan } from "./hyperscan.js";
import type { InputFiles } from "./input-files.js";
import type { ScanReport } from "./scan-report.js";

const PROGRAM = fileURLToPath(new URL("./contender-process.js", import.meta.url));

const HYPERSCAN = "Hyperscan";

/** Marks up to which a contender is run: beyond, one answer takes longer than it tells. */
const MOST_MARKS: Readonly<Record<string, number>> = {
  RegExp: 100_000,
  obscenity: 10_000,
  "SymSpell d=1": 100_000,
  [HYPERSCAN]: 100_000,
};
/** They do not look at marks, so they are run once. */
const WITHOUT_MARKS: ReadonlySet<string> = new Set(["encoder", "table loop"]);

/** One program with one number of marks. */
export interface Case {
  readonly contender: string;
  /** Of those who look at no marks: the least number there is. */
  readonly marks: number;
  readonly command: readonly string[];
}

export interface CaseScans {
  readonly of: Case;
  readonly scans: readonly ScanReport[];
}

export function casesFor(files: InputFiles, hyperscan: Hyperscan, seconds: number): Case[] {
  const native =
    hyperscan.kind === "built" ? [{ contender: HYPERSCAN, program: hyperscan.program }] : [];
  const contenders = [
    ...Object.keys(CONTENDERS).map((contender) => ({ contender, program: PROGRAM })),
    ...native,
  ];
  return contenders.flatMap(({ contender, program }) => {
    const sizes = WITHOUT_MARKS.has(contender) ? [...files.signs].slice(0, 1) : [...files.signs];
    return sizes
      .filter(([marks]) => marks <= (MOST_MARKS[contender] ?? Number.POSITIVE_INFINITY))
      .map(([marks, { json, text }]) => ({
        contender,
        marks,
        command:
          contender === HYPERSCAN
            ? [program, text, files.titles, `${seconds}`]
            : [program, contender, json, files.titles, `${seconds}`],
      }));
  });
}
