/**
 * Prints what a check found, each kind of fault once with why it is one, and sets the exit status.
 *
 * @param {{ where: string, what: string, why: string }[]} problems
 * @param {string} allWell
 */
export function report(problems, allWell) {
  if (problems.length === 0) {
    console.log(allWell);
    return;
  }
  for (const why of new Set(problems.map((problem) => problem.why))) {
    for (const problem of problems) {
      if (problem.why === why) console.error(`${problem.where}: ${problem.what}`);
    }
    console.error(`    why: ${why}\n`);
  }
  console.error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
  process.exitCode = 1;
}
