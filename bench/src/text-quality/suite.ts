import { writeFileSync } from "node:fs";
import { writeMeasuredSection } from "../measured-section.js";
import { describeMachine } from "../screen/report.js";
import type { Suite } from "../suite.js";
import { measuredQuality } from "./document.js";
import { measureQuality, type Quality } from "./measure.js";
import { missLines } from "./misses.js";
import { HELP, parseOptions, type QualityOptions } from "./options.js";
import { reportQuality } from "./report.js";

export const textQualitySuite: Suite = {
  summary: "what the text engine finds of disguised signs, and what it reports of innocent titles",
  async run(args) {
    const parsed = parseOptions(args);
    if (parsed.kind === "help") {
      process.stdout.write(HELP);
      return 0;
    }
    if (parsed.kind === "wrong") {
      process.stderr.write(`bench text-quality: ${parsed.complaint}\n\n${HELP}`);
      return 2;
    }
    tell(measureQuality(parsed.options), parsed.options);
    return 0;
  },
};

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
