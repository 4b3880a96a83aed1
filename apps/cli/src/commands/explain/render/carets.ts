import type { Row } from "./rows.js";

/** A stretch of a text that is pointed at. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Stands behind the carets. */
  readonly label: string;
}

/** Columns that a label may take, the blank before it included. */
export const LABEL_ROOM = 4;

interface Run {
  readonly column: number;
  readonly carets: number;
  readonly label: string;
}

/**
 * The lines of carets under a row: each span under its own characters, by the columns that these
 * take. Spans that would touch stand in lines of their own.
 */
export function caretLines(row: Row, spans: readonly Span[]): string[] {
  const lanes: Run[][] = [];
  for (const run of runsIn(row, spans)) {
    const lane = lanes.find((runs) => isFree(runs, run));
    if (lane === undefined) lanes.push([run]);
    else lane.push(run);
  }
  return lanes.map(printed);
}

function runsIn(row: Row, spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  for (const { start, end, label } of spans) {
    let column = 0;
    let first = -1;
    let carets = 0;
    for (const cell of row) {
      if (cell.start < end && start < cell.end) {
        if (first < 0) first = column;
        carets = column + cell.width - first;
      }
      column += cell.width;
    }
    if (first >= 0) runs.push({ column: first, carets, label });
  }
  return runs.sort((a, b) => a.column - b.column);
}

function isFree(runs: readonly Run[], run: Run): boolean {
  const last = runs.at(-1);
  return last === undefined || last.column + last.carets + last.label.length + 1 < run.column;
}

function printed(runs: readonly Run[]): string {
  let line = "";
  for (const { column, carets, label } of runs) {
    line = `${line.padEnd(column)}${"^".repeat(carets)} ${label}`;
  }
  return line;
}
