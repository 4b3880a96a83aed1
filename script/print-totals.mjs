import { existsSync, readFileSync } from "node:fs";
import { totalsOf } from "./checks/totals.mjs";

// Prints the totals of vitest's report on one plain line, the last of script/test. Fails when no
// test was run: a run that looked at nothing has shown nothing.
const [reportPath = ""] = process.argv.slice(2);
const { passed, failed, skipped } = existsSync(reportPath)
  ? totalsOf(JSON.parse(readFileSync(reportPath, "utf8")))
  : { passed: 0, failed: 0, skipped: 0 };
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = passed + failed > 0 ? 0 : 1;
