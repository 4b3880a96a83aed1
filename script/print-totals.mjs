import { existsSync, readFileSync } from "node:fs";
import { silentFiles, totalsOf } from "./checks/totals.mjs";

// Prints the totals of vitest's report on one plain line, the last of script/test. Fails when no
// test was run: a run that looked at nothing has shown nothing. With the runner's list of files it
// names before that, on the error output, those it never heard of again.
const [reportPath = "", filesPath = ""] = process.argv.slice(2);
const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, "utf8")) : undefined;
const { passed, failed, skipped } = report
  ? totalsOf(report)
  : { passed: 0, failed: 0, skipped: 0 };
if (report && existsSync(filesPath)) {
  /** @type {{ file: string }[]} */
  const listed = JSON.parse(readFileSync(filesPath, "utf8"));
  const files = listed.map(({ file }) => file);
  for (const file of silentFiles(report, files)) {
    console.error(`${file}: the process that ran it ended before it told how it went`);
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = passed + failed > 0 ? 0 : 1;
