import type { QualityReport } from "../ce/quality.js";

/** The report as lines: by size and version, then totals beside what is demanded. */
export function ceQualityLines(report: QualityReport): readonly string[] {
  const counts = (of: QualityReport["sizes"][number]["official"]) =>
    `${of.conforming} / ${of.non_conforming} / ${of.undecided} / ${of["not found"]}`;
  const rows = (tallies: QualityReport["sizes"]) =>
    tallies.map(
      ({ name, drawn, official, wrong }) =>
        `${name.padEnd(16)} ${drawn} drawn; conforming / not / undecided / not found: ` +
        `official ${counts(official)}, wrong ${counts(wrong)}`,
    );
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
