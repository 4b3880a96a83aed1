import { runSuite } from "../run-suite.js";
import type { Suite } from "../suite.js";
import { houseFaultsSuite } from "./house/suite.js";
import { pictureFaultsSuite } from "./image/suite.js";
import { routeFaultsSuite } from "./routes/suite.js";
import { soakSuite } from "./soak/suite.js";
import { textFaultsSuite } from "./text/suite.js";

const SUITES: ReadonlyMap<string, Suite> = new Map([
  ["text", textFaultsSuite],
  ["image", pictureFaultsSuite],
  ["routes", routeFaultsSuite],
  ["house", houseFaultsSuite],
  ["soak", soakSuite],
]);

const PURPOSE =
  "Looks for what breaks: inputs, and parts of a house at work. What was found ends it with status 1.";

process.exitCode = await runSuite(
  { name: "faults", purpose: PURPOSE, suites: SUITES },
  process.argv.slice(2),
);
