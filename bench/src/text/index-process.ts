import { readFileSync } from "node:fs";
import { changeSigns, compileSigns, createEncoder, createMatcher } from "@touchstone/text";
import { cpuSeconds } from "../measure/cpu-seconds.js";
import { median } from "../statistics.js";
import type { InputSign } from "./contenders/contender.js";
import { type BytesByPart, bytesByPart } from "./index-bytes.js";

/** What a process that compiled an index says of it. */
export interface IndexReport {
  readonly buildCpuSeconds: number;
  readonly buildWallSeconds: number;
  readonly bytes: BytesByPart;
  /** Wall time from a change, one mark added and one withdrawn, until a text is matched by it. */
  readonly changeSeconds: number;
}

const CHANGES = 9;
/** Added at once, beside what was added before. */
const ADDED = "Kestrovelle";

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
  changeSeconds: median(Array.from({ length: CHANGES }, secondsOfChange)),
};
process.stdout.write(JSON.stringify(report));

function secondsOfChange(): number {
  const before = performance.now();
  const added = [{ mark: signs.length, text: ADDED, alias: false }];
  const changed = changeSigns(index, { withdrawn: [0], added });
  const found = createMatcher(changed)(createEncoder()(`new ${ADDED} bag`));
  if (!found.some(({ sign }) => sign === ADDED)) throw new Error("the added sign is not found");
  return (performance.now() - before) / 1000;
}
