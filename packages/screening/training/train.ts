import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chooseModel } from "./fit/choose-model.js";
import { judge } from "./fit/measure.js";
import { printConfusion, printReport } from "./fit/print-report.js";
import { printRisk } from "./fit/print-risk.js";
import { writeModel } from "./fit/write-model.js";
import { makeRows } from "./rows/make-rows.js";
import { PARTS, type Part } from "./rows/part.js";
import { createExampleReader, type Example } from "./rows/read-examples.js";
import { readRealRows } from "./rows/real-rows.js";
import { drawMarks } from "./world/marks.js";

/** Changes with the features, the world or the way of fitting. */
const VERSION = "1";
const SEED = 20_261_124;

const { values } = parseArgs({
  options: {
    /** Folder of labelled titles, which are not part of the repository. */
    data: { type: "string" },
    /** Where the model is written; without it, nothing is. */
    out: { type: "string" },
    /** Prints what the held-back part says: for the record, not to tune on. */
    report: { type: "boolean" },
    /** Where the rows that the model has wrong are written, the held-back ones not among them, to learn from. */
    errors: { type: "string" },
  },
});

const real = values.data === undefined ? [] : readRealRows(values.data);
const made = drawMarks(SEED);
const known = new Set(made.map(({ brand }) => brand.toLowerCase()));
const others = [...new Set(real.map(({ mark }) => mark))].filter(
  ({ brand }) => !known.has(brand.toLowerCase()),
);
const read = createExampleReader([...made, ...others]);
const parts = PARTS.map(readPart);
const report = parts.at(-1) ?? [];
const fitted = parts.slice(0, -1);
const choice = chooseModel(fitted, VERSION);
print(`chosen: penalty ${choice.penalty}, margins ${JSON.stringify(choice.model.margins)}`);
print("\neach part judged by what was fitted on the others:");
printConfusion("all", choice.confusion, print);
if (values.out !== undefined) writeModel(values.out, choice, `Version ${VERSION}: ${how()}.`);
if (values.errors !== undefined) writeFileSync(values.errors, errorsOf(fitted.flat()));
if (values.report === true) {
  print("\nheld back from fitting and choosing:");
  printReport(report, choice.model, print);
  printRisk(report, [...made, ...others], print);
}

function readPart(part: Part): Example[] {
  const rows = [
    ...makeRows(made, part, SEED + PARTS.indexOf(part)),
    ...real.filter((row) => row.part === part),
  ];
  const found = rows.map(read).filter((example) => example !== undefined);
  print(`${part}: ${rows.length} rows, the sign found in ${found.length}`);
  return found;
}

function how(): string {
  const rows = `fitted on ${fitted.flat().length} rows, reported on ${report.length}`;
  return `${rows}, ${real.length === 0 ? "all made up" : "real offers among them"}`;
}

function errorsOf(some: readonly Example[]): string {
  const wrong = some.filter(({ row, features }) => judge(features, choice.model) !== row.use);
  return wrong
    .map(({ row, features }) => {
      const { title, description, brandClaim, category } = row.listing;
      const shown = { title, description, brandClaim, category };
      const answer = judge(features, choice.model);
      return `${row.use} > ${answer}\t${row.kind}\t${row.mark.text}\t${JSON.stringify(shown)}\t${features.join(" ")}\n`;
    })
    .join("");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
