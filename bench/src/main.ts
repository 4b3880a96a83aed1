import { caseworkSuite } from "./casework/suite.js";
import { confirmSuite } from "./confirm/suite.js";
import { embeddedSuite } from "./embedded/suite.js";
import { imageSuite } from "./image/suites/image-suite.js";
import { imageQualitySuite } from "./image/suites/quality-suite.js";
import { ozoneSuite } from "./ozone/suite.js";
import { partitionsSuite } from "./partitions/suite.js";
import { plansSuite } from "./plans/suite.js";
import { rightsSuite } from "./rights/suite.js";
import { runSuite } from "./run-suite.js";
import { screenSuite } from "./screen/suite.js";
import type { Suite } from "./suite.js";
import { textSuite } from "./text/suite.js";
import { textQualitySuite } from "./text-quality/suite.js";

const SUITES: ReadonlyMap<string, Suite> = new Map([
  ["casework", caseworkSuite],
  ["screen", screenSuite],
  ["confirm", confirmSuite],
  ["embedded", embeddedSuite],
  ["ozone", ozoneSuite],
  ["partitions", partitionsSuite],
  ["plans", plansSuite],
  ["rights", rightsSuite],
  ["text", textSuite],
  ["text-quality", textQualitySuite],
  ["image", imageSuite],
  ["image-quality", imageQualitySuite],
]);

const PURPOSE =
  "Performance suites. Each measures a bound or a peer in the same run, so that figures can be compared.";

process.exitCode = await runSuite(
  { name: "bench", purpose: PURPOSE, suites: SUITES },
  process.argv.slice(2),
);
