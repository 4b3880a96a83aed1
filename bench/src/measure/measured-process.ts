import { writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { REPORT_FD, type ResourceReport } from "./resource-report.js";

// Runs a program as if it had been started directly, and reports at its end what the process used, all of its
// threads together.
const [node, , program, ...args] = process.argv;
if (node === undefined || program === undefined) throw new Error("no program was given");
process.argv = [node, program, ...args];
process.on("exit", () => {
  const used = process.resourceUsage();
  const report: ResourceReport = {
    cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    peakBytes: used.maxRSS * 1024,
  };
  writeSync(REPORT_FD, JSON.stringify(report));
});
await import(pathToFileURL(program).href);
