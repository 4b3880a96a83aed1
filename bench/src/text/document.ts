import { markdownTable } from "../measured-section.js";
import { describeMachine } from "../screen/report.js";
import type { Figures } from "./figures.js";
import type { TextOptions } from "./options.js";
import { buildRows, demandRows, memoryRows, speedRows, worstRows } from "./report.js";

/** The measured part of docs/performance.md. */
export function measuredText(figures: Figures, options: TextOptions): string {
  const { hyperscan, titleLength, worst } = figures;
  const native = hyperscan.kind === "built" ? `Hyperscan ${hyperscan.version}` : "no Hyperscan";
  return `
\`script/bench text${options.quick ? " --quick" : ""} --plots --write-docs\`, ${new Date().toISOString().slice(0, 10)}, on ${describeMachine()}; ${native}.
${options.titles.toLocaleString("en")} invented titles of ${titleLength.toFixed(0)} code units on average, medians of ${options.runs} runs.

${markdownTable(demandRows(figures))}

Titles a second of CPU time:

${markdownTable(speedRows(figures))}

![Titles a second over the number of marks](pictures/text-speed.svg)

CPU seconds to build:

${markdownTable(buildRows(figures))}

![Seconds to build over the number of marks](pictures/text-build.svg)

Bytes of the index for each mark:

${markdownTable(memoryRows(figures))}

![Bytes of a mark over the number of marks](pictures/text-memory.svg)

The dearest of ${worst[0]?.inputs.length ?? 0} hostile inputs, against normal text of the same length, with 10,000 marks:

${worst.map((it) => markdownTable(worstRows(it))).join("\n\n")}
`;
}
