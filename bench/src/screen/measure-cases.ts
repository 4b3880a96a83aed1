import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type Measurement, measureProcess } from "../measure/measure-process.js";
import type { Case } from "./cases.js";
import type { InputFiles } from "./input-files.js";

export interface CaseMeasurements {
  readonly of: Case;
  /** Runs over all listings. */
  readonly full: readonly Measurement[];
  /** Runs over a single listing: start-up, reading and compiling the rights. */
  readonly fixed: readonly Measurement[];
  /** SHA-256 of the output over all listings. */
  readonly outputHash: string;
}

/** Measures all cases in turn, so that a machine that grows slower or busier meets all of them alike. */
export async function measureCases(
  cases: readonly Case[],
  files: InputFiles,
  runs: number,
  onRun: (done: number, total: number) => void,
): Promise<CaseMeasurements[]> {
  const results = cases.map((of) => ({
    of,
    full: [] as Measurement[],
    fixed: [] as Measurement[],
    outputHash: "",
  }));
  for (let run = 0; run < runs; run += 1) {
    for (const [index, result] of results.entries()) {
      result.fixed.push(await measureProcess(result.of.command(files.single)));
      result.full.push(await measureProcess(result.of.command(files.listings)));
      result.outputHash = await hashOf(files.output);
      onRun(run * cases.length + index + 1, runs * cases.length);
    }
  }
  return results;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
