import { describeMachine } from "../screen/report.js";
import { formatTable } from "../table.js";
import type { Figures, WorstFigures } from "./figures.js";
import { speedWith } from "./figures.js";
import { demandLines } from "./lines.js";
import type { TextOptions } from "./options.js";

const WORST_SHOWN = 8;

export function reportText(figures: Figures, options: TextOptions): string {
  return `text: ${options.titles} invented titles, ${figures.titleLength.toFixed(0)} code units on average, median of ${options.runs} runs, all in turn
${describeMachine()}

${formatTable(demandRows(figures))}

Titles a second of CPU time, by number of marks
${formatTable(speedRows(figures))}

Matches a title, by number of marks
${formatTable(matchRows(figures))}

CPU seconds to build, by number of marks
${formatTable(buildRows(figures))}

The index, in bytes of a mark
${formatTable(memoryRows(figures))}

Hostile inputs against normal text of the same length
${figures.worst.map((it) => formatTable(worstRows(it))).join("\n\n")}
`;
}

/** Head first. */
export function demandRows(figures: Figures): string[][] {
  return [
    ["", "demanded", "measured"],
    ...demandLines(figures).map(({ what, demanded, measured, unit }) => [
      what,
      `${demanded} ${unit}`,
      measured === undefined ? "–" : `${short(measured)} ${unit}`,
    ]),
  ];
}

/** Head first. */
export function speedRows(figures: Figures): string[][] {
  const rows = table(figures, (contender, marks) => {
    const speed = speedWith(figures, contender, marks);
    return speed === undefined ? "–" : whole(speed);
  });
  return figures.hyperscan.kind === "built"
    ? rows
    : [...rows, ["Hyperscan", figures.hyperscan.hint]];
}

/** Head first. */
function matchRows(figures: Figures): string[][] {
  return table(figures, (contender, marks) => {
    const speed = figures.speeds.find((it) => it.contender === contender && it.marks === marks);
    return speed === undefined ? "–" : speed.matchesPerTitle.toFixed(2);
  });
}

/** Head first. */
export function buildRows(figures: Figures): string[][] {
  return table(figures, (contender, marks) => {
    const speed = figures.speeds.find((it) => it.contender === contender && it.marks === marks);
    return speed === undefined ? "–" : speed.buildSeconds.toFixed(2);
  });
}

/** Head first. */
export function memoryRows({ indexes }: Figures): string[][] {
  const parts = [...new Set(indexes.flatMap((it) => Object.keys(it.bytesPerMarkByPart)))];
  return [
    ["", ...indexes.map(({ marks }) => `${whole(marks)} marks`)],
    ["all", ...indexes.map(({ bytesPerMark }) => bytesPerMark.toFixed(0))],
    ["without typos", ...indexes.map((it) => it.bytesPerMarkWithoutTypos.toFixed(0))],
    ...parts.map((part) => [
      part,
      ...indexes.map(({ bytesPerMarkByPart }) => (bytesPerMarkByPart[part] ?? 0).toFixed(1)),
    ]),
  ];
}

/** Head first. */
export function worstRows({ length, normalNanoseconds, inputs }: WorstFigures): string[][] {
  return [
    [`${whole(length)} code units`, `times ${normalNanoseconds.toFixed(0)} ns a code unit`],
    ...inputs.slice(0, WORST_SHOWN).map(({ name, times }) => [name, times.toFixed(2)]),
  ];
}

function table(figures: Figures, cell: (contender: string, marks: number) => string): string[][] {
  const sizes = figures.indexes.map(({ marks }) => marks);
  const contenders = [...new Set(figures.speeds.map(({ contender }) => contender))];
  return [
    ["", ...sizes.map((marks) => `${whole(marks)} marks`)],
    ...contenders.map((contender) => [contender, ...sizes.map((marks) => cell(contender, marks))]),
  ];
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function short(value: number): string {
  return value >= 20 ? value.toFixed(0) : value.toFixed(2);
}
