import type { QualityReport } from "../ce/quality.js";

/** The report as lines: by size and version, then totals beside what is demanded. */
export function ceQualityLines(report: QualityReport): readonly string[] {
  const rows = (tallies: QualityReport["sizes"]) => tallies.map((tally) => JSON.stringify(tally));
  return [
    ...rows(report.sizes),
    ...rows(report.kinds),
    ...rows(report.manners),
    `right grade from 38 pixels on: ${(100 * report.rightAtFullSize).toFixed(1)} % (at least 97 %)`,
    `conforming markings called non-conforming: ${report.wrongAccusations} (0)`,
    `graded where there is none: ${report.distractorsGraded.length} of ${report.distractors} pictures ` +
      `of other things (0) ${report.distractorsGraded.join(", ")}`,
    `graded in ${report.groundsGraded} of ${report.grounds} photographs without, ${report.strays} beside markings`,
    `${report.millisecondsPerMegapixel.toFixed(0)} ms a megapixel`,
  ];
}
