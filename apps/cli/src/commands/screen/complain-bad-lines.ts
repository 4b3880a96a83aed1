import type { LineErrorCode } from "@touchstone/interface";
import type { BadLine } from "../../io/read-records.js";

const NAMED = 20;

/** One sentence for each of the first bad lines of a file, and one for the rest. */
export function complainBadLines(
  file: string,
  code: LineErrorCode,
  badLines: readonly BadLine[],
): string[] {
  const complaints = badLines.slice(0, NAMED).map(({ line, fault }) => {
    const place = fault.pointer === "" ? "" : ` ${fault.pointer}`;
    return `${file}:${line}: ${code}${place}: ${fault.detail}`;
  });
  const rest = badLines.length - complaints.length;
  if (rest > 0) complaints.push(`${file}: and ${rest} more bad ${rest === 1 ? "line" : "lines"}`);
  return complaints;
}
