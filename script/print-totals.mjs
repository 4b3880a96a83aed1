import { readFileSync } from "node:fs";

/**
 * Prints the totals of vitest's JSON report on one plain line. A file that could not be loaded
 * holds no test that failed, and counts as one failure. Fails when no test was run.
 */
function totalsOf(reportPath) {
  const report = JSON.parse(readFileSync(reportPath, "utf8"));
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const { passed, failed, skipped } = totalsOf(process.argv[2]);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = passed + failed > 0 ? 0 : 1;
