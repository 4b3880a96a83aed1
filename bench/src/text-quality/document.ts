import { markdownTable } from "../measured-section.js";
import type { Quality } from "./measure.js";
import type { QualityOptions } from "./options.js";
import { falseReportRows, recallRows } from "./report.js";

/** The measured part of docs/performance.md. */
export function measuredQuality(quality: Quality, options: QualityOptions): string {
  const marks = options.marks.toLocaleString("en");
  const titles = options.titles.length > 0 ? "titles from files" : "invented titles";
  return `
\`script/bench text-quality --write-docs\`, ${new Date().toISOString().slice(0, 10)}: ${marks} marks, ${titles}, the half \`${options.half}\`.

${markdownTable(recallRows(quality.recalls))}

Reports in titles that name no mark by whole words:

${markdownTable(falseReportRows(quality.falseReports))}
`;
}
