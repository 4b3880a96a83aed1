import { reasonCodeSchema } from "@touchstone/interface";
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import type { SentItem } from "../notice-batch.js";

/** What is wrong with a row: `column` as the file names it; empty for the row as a whole. */
export interface RowFault {
  readonly column: string;
  readonly code: string;
  readonly detail: string;
}

/** One row of the file; `line` counts from 1, the head is line 1. */
export interface CsvRow {
  readonly line: number;
  readonly item: SentItem | null;
  readonly faults: readonly RowFault[];
}

const CSV_COLUMNS = [
  "marketplace",
  "listing",
  "url",
  "right",
  "reason",
  "comment",
  "order_number",
] as const;
type Column = (typeof CSV_COLUMNS)[number];

const MOST_ROWS = 5_000;
const MOST_IN_ROW = 64 * 1_024;

type ReadCsv =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly fault: RowFault & { readonly line: number } };

/**
 * Reads a table of notices: UTF-8, its columns named in the first line, parted by commas, semicolons or tabs.
 * A row that is not right is named with its line and column, and takes none of the others with it.
 */
export function readCsv(bytes: Uint8Array): ReadCsv {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fault(1, "", "invalid_utf8", "The file is not UTF-8. Save it as UTF-8.");
  }
  const records = parsed(text);
  if (!records.ok) return records;
  const [head, ...rows] = records.rows;
  if (head === undefined) return fault(1, "", "empty", "The file is empty.");
  const columns = head.cells.map((name) => name.trim().toLowerCase().replaceAll(" ", "_"));
  const unknown = columns.find((name) => !(CSV_COLUMNS as readonly string[]).includes(name));
  if (unknown !== undefined) {
    const detail = `No column is named so. Name them ${CSV_COLUMNS.join(", ")}.`;
    return fault(head.line, unknown, "unknown_column", detail);
  }
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) {
    return fault(head.line, twice, "column_twice", "This column is there twice. Leave one out.");
  }
  if (
    !columns.includes("url") &&
    !(columns.includes("marketplace") && columns.includes("listing"))
  ) {
    const detail = "Name each listing in the columns marketplace and listing, or in url.";
    return fault(head.line, "listing", "column_missing", detail);
  }
  if (rows.length === 0) return fault(head.line, "", "no_rows", "There is no row under the head.");
  if (rows.length > MOST_ROWS) {
    return fault(head.line, "", "too_many_rows", `Send at most ${MOST_ROWS} rows at once.`);
  }
  return { ok: true, rows: rows.map((row) => readRow(row, columns as Column[])) };
}

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

function parsed(
  text: string,
): { readonly ok: true; readonly rows: Record[] } | (ReadCsv & { readonly ok: false }) {
  // Cells of nothing cost the parser as much as others, and count for nothing in its limit.
  if (text.search(/[\r\n]/) > MOST_IN_ROW || (text.length > MOST_IN_ROW && !/[\r\n]/.test(text))) {
    return fault(1, "", "not_csv", "The first line is too long to be names of columns.");
  }
  try {
    const records = parse(text, {
      bom: true,
      delimiter: [",", ";", "\t"],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_IN_ROW,
      to: MOST_ROWS + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return {
      ok: true,
      rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines ?? 1);
    return fault(line, "", "not_csv", "The file cannot be read as a table from this line on.");
  }
}

function readRow({ line, cells }: Record, columns: readonly Column[]): CsvRow {
  if (cells.length !== columns.length) {
    const detail = `This row has ${cells.length} cells, the head has ${columns.length}.`;
    return { line, item: null, faults: [{ column: "", code: "cell_count", detail }] };
  }
  // The database keeps no NUL.
  const nul = columns.find((_, index) => cells[index]?.includes("\0"));
  if (nul !== undefined) {
    const detail = "This cell holds NUL, which is no text.";
    return { line, item: null, faults: [{ column: nul, code: "unstorable_text", detail }] };
  }
  const cell = (column: Column): string | undefined => {
    const text = cells[columns.indexOf(column)]?.trim();
    return text === undefined || text === "" ? undefined : text;
  };
  const faults: RowFault[] = [];
  const add = (column: Column, code: string, detail: string) =>
    faults.push({ column, code, detail });
  const [marketplace, listing, url] = [cell("marketplace"), cell("listing"), cell("url")];
  if (url === undefined && marketplace === undefined) {
    add("marketplace", "missing", "Name the marketplace, or give the address of the listing.");
  }
  if (url === undefined && listing === undefined) {
    add("listing", "missing", "Name the listing, or give its address.");
  }
  const reason = cell("reason");
  const reasonCode = reasonCodeSchema.safeParse(reason?.toUpperCase());
  if (reason !== undefined && !reasonCode.success) {
    add("reason", "unknown_reason", `Name one of ${reasonCodeSchema.options.join(", ")}.`);
  }
  const rightId = cell("right");
  if (rightId !== undefined && !z.uuid().safeParse(rightId).success) {
    add("right", "not_an_id", "Give the id of the right, as its page shows it.");
  }
  const comment = cell("comment");
  if ((comment?.length ?? 0) > 1_000) add("comment", "too_long", "Write at most 1,000 characters.");
  const orderNumber = cell("order_number");
  if ((orderNumber?.length ?? 0) > 100) {
    add("order_number", "too_long", "Write at most 100 characters.");
  }
  for (const column of ["marketplace", "listing", "url"] as const) {
    if ((cell(column)?.length ?? 0) > 512) add(column, "too_long", "Write at most 512 characters.");
  }
  if (faults.length > 0) return { line, item: null, faults };
  const item = {
    line,
    ...(url !== undefined && (marketplace === undefined || listing === undefined)
      ? { url }
      : { marketplace, listing }),
    rightId,
    reasonCode: reasonCode.success ? reasonCode.data : undefined,
    comment,
    orderNumber,
  };
  return { line, item, faults };
}

function fault(line: number, column: string, code: string, detail: string) {
  return { ok: false, fault: { line, column, code, detail } } as const;
}
