import { confirmSuite } from "./confirm/suite.js";
import { rightsSuite } from "./rights/suite.js";
import { screenSuite } from "./screen/suite.js";
import type { Suite } from "./suite.js";

const SUITES: ReadonlyMap<string, Suite> = new Map([
  ["screen", screenSuite],
  ["confirm", confirmSuite],
  ["rights", rightsSuite],
]);

const LIST = [...SUITES].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`).join("\n");
const HELP = `Usage: bench <suite> [options]

Performance suites. Each measures a bound or a peer in the same run, so that figures can be compared.

${LIST}

bench <suite> --help tells a suite's options.
`;

const [asked, ...args] = process.argv.slice(2);
const suite = SUITES.get(asked ?? "");
if (suite !== undefined) {
  process.exitCode = await suite.run(args);
} else if (asked === "--help" || asked === "-h") {
  process.stdout.write(HELP);
} else {
  const complaint = asked === undefined ? "which suite?" : `there is no suite ${asked}`;
  process.stderr.write(`bench: ${complaint}\n\n${HELP}`);
  process.exitCode = 2;
}
