import { writeFileSync } from "node:fs";
import { writeMeasuredSection } from "../measured-section.js";
import { describeMachine } from "../screen/report.js";
import { suiteWithOptions } from "../suite-with-options.js";
import { measuredQuality } from "./document.js";
import { measureQuality, type Quality } from "./measure.js";
import { missLines } from "./misses.js";
import { HELP, parseOptions, type QualityOptions } from "./options.js";
import { reportQuality } from "./report.js";

export const textQualitySuite = suiteWithOptions({
  name: "bench text-quality",
  summary: "what the text engine finds of disguised signs, and what it reports of innocent titles",
  help: HELP,
  parse: parseOptions,
  run(options) {
    tell(measureQuality(options), options);
    return 0;
  },
});

function tell(quality: Quality, options: QualityOptions): void {
  if (options.misses !== undefined) writeFileSync(options.misses, [...missLines(quality)].join(""));
  if (options.writeDocs) writeMeasuredSection("text-quality", measuredQuality(quality, options));
  const { recalls, falseReports } = quality;
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ machine: describeMachine(), options, recalls, falseReports }, null, 2)}\n`
      : reportQuality(quality, options),
  );
}
