import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suiteWithOptions } from "../suite-with-options.js";
import { casesFor } from "./cases.js";
import { figuresOf } from "./figures.js";
import { writeInputFiles } from "./input-files.js";
import { type CaseMeasurements, measureCases } from "./measure-cases.js";
import { type BenchOptions, HELP, parseOptions } from "./options.js";
import { describeMachine, reportFigures } from "./report.js";

export const screenSuite = suiteWithOptions({
  name: "bench screen",
  summary: "the whole touchstone screen command beside a bare read-parse-write loop",
  help: HELP,
  parse: parseOptions,
  async run(options) {
    const results = await measure(options);
    const figures = figuresOf(results, options.listings);
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ machine: describeMachine(), options, figures, results }, null, 2)}\n`
        : reportFigures(figures, options),
    );
    const differing = differingOutputs(results);
    for (const marks of differing) {
      process.stderr.write(`bench screen: ${marks} marks: the output depends on the threads\n`);
    }
    return differing.length === 0 ? 0 : 1;
  },
});

async function measure(options: BenchOptions): Promise<CaseMeasurements[]> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
  try {
    const files = await writeInputFiles(folder, options.listings);
    return await measureCases(casesFor(files), files, options.runs, showProgress);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\rmeasured ${done} of ${total}${done === total ? "\n" : ""}`);
}

/** Results may not depend on the number of threads; a bench that ran both may as well look. */
function differingOutputs(results: readonly CaseMeasurements[]): number[] {
  const hashOfMarks = new Map<number, string>();
  const differing = new Set<number>();
  for (const { of, outputHash } of results) {
    const earlier = hashOfMarks.get(of.marks) ?? outputHash;
    if (earlier !== outputHash) differing.add(of.marks);
    hashOfMarks.set(of.marks, earlier);
  }
  return [...differing];
}
