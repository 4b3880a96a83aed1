/**
 * Counts the tests of vitest's JSON report. A file that could not be loaded holds no test that
 * failed, and counts as one failure.
 *
 * @param {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[],
 * }} report
 */
export function totalsOf(report) {
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

/**
 * The test files that were begun and never told how they went: the process that ran them ended. A
 * runner says then that a process ended, and not at which file.
 *
 * @param {{ testResults: { name: string }[] }} report absolute paths
 * @param {readonly string[]} files absolute paths of what was to be run
 */
export function silentFiles(report, files) {
  const heard = new Set(report.testResults.map(({ name }) => name));
  return files.filter((file) => !heard.has(file));
}
