import { runSuite } from "../run-suite.js";
import type { Suite } from "../suite.js";
import { pictureFaultsSuite } from "./image/suite.js";
import { textFaultsSuite } from "./text/suite.js";

const SUITES: ReadonlyMap<string, Suite> = new Map([
  ["text", textFaultsSuite],
  ["image", pictureFaultsSuite],
]);

const PURPOSE =
  "Searches for inputs that break what must hold for every input. What was found ends it with status 1.";

process.exitCode = await runSuite(
  { name: "faults", purpose: PURPOSE, suites: SUITES },
  process.argv.slice(2),
);
