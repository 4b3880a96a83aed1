import { readFileSync } from "node:fs";
import { cpuSeconds } from "../measure/cpu-seconds.js";
import type { InputSign, Scan } from "./contenders/contender.js";
import { CONTENDERS } from "./contenders/contenders.js";
import type { ScanReport } from "./scan-report.js";

/** Titles between two looks at the clock. */
const STRIDE = 256;
/** Until the compiler has seen all it is going to see: servers run for weeks. */
const WARM_UP_SECONDS = 2;

// contender-process NAME SIGNS TITLES SECONDS: builds one contender and lets it scan for so much CPU time.
const [, , name = "", signsFile = "", titlesFile = "", seconds = "1"] = process.argv;
const contender = CONTENDERS[name];
if (contender === undefined) throw new Error(`there is no contender ${name}`);
const signs = lines(signsFile).map((line) => JSON.parse(line) as InputSign);
const titles = lines(titlesFile);

const beforeBuild = process.cpuUsage();
const scan = contender(signs);
// Some build at the first title only.
scan(titles[0] ?? "");
const buildSeconds = cpuSeconds(beforeBuild);
scanFor(scan, WARM_UP_SECONDS);
process.stdout.write(JSON.stringify({ buildSeconds, ...scanFor(scan, Number(seconds)) }));

function scanFor(look: Scan, limit: number): Omit<ScanReport, "buildSeconds"> {
  const before = process.cpuUsage();
  let done = 0;
  let matches = 0;
  let used: number;
  do {
    for (let i = 0; i < STRIDE; i += 1, done += 1) {
      matches += look(titles[done % titles.length] ?? "");
    }
    used = cpuSeconds(before);
  } while (used < limit);
  return { cpuSeconds: used, titles: done, matches };
}

function lines(path: string): string[] {
  return readFileSync(path, "utf8").trimEnd().split("\n");
}
