import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { askProcess } from "../measure/ask-process.js";
import { type Case, type CaseScans, casesFor } from "./cases.js";
import { type Figures, figuresOf } from "./figures.js";
import { buildHyperscan } from "./hyperscan.js";
import type { IndexReport } from "./index-process.js";
import { type InputFiles, writeInputFiles } from "./input-files.js";
import type { TextOptions } from "./options.js";
import type { ScanReport } from "./scan-report.js";
import type { WorstReport } from "./worst-process.js";

const INDEX = fileURLToPath(new URL("./index-process.js", import.meta.url));
const WORST = fileURLToPath(new URL("./worst-process.js", import.meta.url));
/** Marks against which hostile inputs are tried. */
const WORST_MARKS = 10_000;

export async function measureText(options: TextOptions): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
  try {
    const files = writeInputFiles(folder, options.sizes, options.titles);
    const hyperscan = await buildHyperscan(folder);
    const scans = await scanAll(casesFor(files, hyperscan, options.seconds), options.runs);
    const indexes = await indexAll(files, options.runs);
    const worst: WorstReport[][] = [];
    for (let run = 0; run < options.runs; run += 1) {
      const signs = files.signs.get(WORST_MARKS)?.json ?? "";
      worst.push(await askProcess<WorstReport[]>([WORST, signs, files.titles]));
    }
    return figuresOf({ scans, indexes, worst, hyperscan, titleLength: files.titleLength });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All in turn, so that a machine that grows busier meets all of them alike. */
async function scanAll(cases: readonly Case[], runs: number): Promise<CaseScans[]> {
  const all = cases.map((of) => ({ of, scans: [] as ScanReport[] }));
  for (let run = 0; run < runs; run += 1) {
    for (const [index, { of, scans }] of all.entries()) {
      scans.push(await askProcess<ScanReport>(of.command));
      showProgress(run * cases.length + index + 1, runs * cases.length);
    }
  }
  return all;
}

async function indexAll(
  files: InputFiles,
  runs: number,
): Promise<{ marks: number; reports: IndexReport[] }[]> {
  const all = [...files.signs].map(([marks, { json }]) => ({
    marks,
    json,
    reports: [] as IndexReport[],
  }));
  for (let run = 0; run < runs; run += 1) {
    for (const { json, reports } of all) reports.push(await askProcess<IndexReport>([INDEX, json]));
  }
  return all;
}

function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\rscanned ${done} of ${total}${done === total ? "\n" : ""}`);
}
