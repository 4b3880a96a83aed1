import { readFileSync } from "node:fs";
import { compileSigns } from "@touchstone/text";
import { cpuSeconds } from "../measure/cpu-seconds.js";
import type { InputSign } from "./contenders/contender.js";
import { type BytesByPart, bytesByPart } from "./index-bytes.js";

/** What a process that compiled an index says of it. */
export interface IndexReport {
  readonly buildCpuSeconds: number;
  readonly buildWallSeconds: number;
  readonly bytes: BytesByPart;
}

// index-process SIGNS: compiles an index and says what it took and how large it is.
const signs = readFileSync(process.argv[2] ?? "", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as InputSign);
const cpuBefore = process.cpuUsage();
const wallBefore = performance.now();
const index = compileSigns(signs);
const report: IndexReport = {
  buildCpuSeconds: cpuSeconds(cpuBefore),
  buildWallSeconds: (performance.now() - wallBefore) / 1000,
  bytes: bytesByPart(index),
};
process.stdout.write(JSON.stringify(report));
