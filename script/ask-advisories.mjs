import { askAdvisories, judgeAdvisories, readAccepted } from "./checks/advisories.mjs";
import { report } from "./checks/report.mjs";
import { ROOT } from "./checks/root.mjs";

// The command is described in script/audit.
const inCi = process.argv.includes("--ci");
const answer = askAdvisories(ROOT);
if (answer.reached) {
  const today = new Date().toISOString().slice(0, 10);
  const { problems, urgent, idle } = judgeAdvisories(answer.advisories, readAccepted(ROOT), today);
  for (const id of idle) console.log(`${id} is accepted and concerns nothing any more: remove it`);
  report(problems, "no weakness is known of any installed package that is not accepted");
  if (inCi && urgent.length === 0) process.exitCode = 0;
} else {
  console.log(
    `The advisory service could not be asked (${answer.reason}): nothing is known of weaknesses in the installed packages. Run script/audit where the registry answers.`,
  );
  process.exitCode = inCi ? 0 : 2;
}
