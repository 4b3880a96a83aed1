import { describeMachine } from "../screen/report.js";
import { formatTable } from "../table.js";
import { FALSE_REPORT_DEMANDS, MICRO_DEMAND, RECALL_DEMANDS } from "./demands.js";
import type { Quality } from "./measure.js";
import type { FalseReports } from "./measure-false-reports.js";
import type { Recall } from "./measure-recall.js";
import type { QualityOptions } from "./options.js";

const RECALL_HEADER = ["disguise", "demanded %", "found %", "unsure too %", "exact span %", "rows"];
const REPORT_HEADER = ["marks", "demanded", "per 1,000", "titles", "by form"];

export function reportQuality(quality: Quality, options: QualityOptions): string {
  const source =
    options.titles.length > 0 ? `titles of ${options.titles.length} files` : "invented titles";
  return `text-quality: ${options.marks} marks, ${source}, half ${options.half}
${describeMachine()}

${formatTable(recallRows(quality.recalls))}

${formatTable(falseReportRows(quality.falseReports))}

"Found" counts mentions with a confidence of at least 0.5; so do reports. A report is a mention that is not plain, in
a title that names no mark by whole words. Nobody has looked at them: among real titles some will be right.
`;
}

/** Head first. */
export function recallRows(recalls: readonly Recall[]): string[][] {
  const demanded = recalls.filter(({ operator }) => RECALL_DEMANDS[operator] !== undefined);
  return [
    RECALL_HEADER,
    ...recalls.map((it) => recallRow(it, RECALL_DEMANDS[it.operator])),
    recallRow(sumOf("all demanded", demanded), MICRO_DEMAND),
    recallRow(sumOf("all", recalls), undefined),
  ];
}

function recallRow(recall: Recall, demand: number | undefined): string[] {
  const { operator, rows, firm, found, exactSpan } = recall;
  return [
    operator,
    demand === undefined ? "–" : `${demand}`,
    percent(firm, rows),
    percent(found, rows),
    percent(exactSpan, found),
    `${rows}`,
  ];
}

function sumOf(operator: string, recalls: readonly Recall[]): Recall {
  const sum = (key: "rows" | "firm" | "found" | "exactSpan") =>
    recalls.reduce((total, recall) => total + recall[key], 0);
  return {
    operator,
    rows: sum("rows"),
    firm: sum("firm"),
    found: sum("found"),
    exactSpan: sum("exactSpan"),
  };
}

/** Head first. */
export function falseReportRows(all: readonly FalseReports[]): string[][] {
  return [
    REPORT_HEADER,
    ...all.map(({ marks, titles, byForm }) => {
      const forms = Object.entries(byForm).toSorted(([, a], [, b]) => b - a);
      const total = forms.reduce((sum, [, count]) => sum + count, 0);
      return [
        marks.toLocaleString("en"),
        `≤ ${FALSE_REPORT_DEMANDS[marks] ?? "–"}`,
        ((total * 1000) / titles).toFixed(1),
        `${titles}`,
        forms.map(([form, count]) => `${form} ${((count * 1000) / titles).toFixed(1)}`).join(", "),
      ];
    }),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ((part / whole) * 100).toFixed(1);
}
