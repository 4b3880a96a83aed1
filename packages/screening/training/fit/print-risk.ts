import { DEFAULT_POLICY } from "@touchstone/interface";
import { createScreener } from "../../src/screener.js";
import { compileMarks, type Example } from "../rows/read-examples.js";
import type { Mark } from "../world/marks.js";
import { percent } from "./print-report.js";

/** From here on a risk is as of an infringement: it asks the brand. */
const ADVERSE = 0.5;

/** The share of rows of each kind whose risk the whole of screening puts at an infringement's level. */
export function printRisk(
  examples: readonly Example[],
  marks: readonly Mark[],
  print: (line: string) => void,
): void {
  const screen = createScreener(compileMarks(marks, true), DEFAULT_POLICY);
  print("");
  print("risk of an infringement, by the whole of screening");
  for (const kind of new Set(examples.map(({ row }) => row.kind))) {
    const own = examples.filter(({ row }) => row.kind === kind);
    const adverse = own.filter(({ row }) =>
      screen(row.listing, []).findings.some(
        ({ brand, risk }) => brand === row.mark.brand && risk >= ADVERSE,
      ),
    );
    print(`${kind.padEnd(14)} ${percent(adverse.length / own.length)}`);
  }
}
