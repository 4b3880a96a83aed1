import { CsvError, parse } from "csv-parse/sync";
import { failed, type Result } from "../../../failures/failure.js";
import { withoutGuard } from "../export/csv-line.js";
import { IMPORT_FIELDS, type ImportFile, type ImportRecord } from "./import-record.js";

/** What one file may hold, and what one of its rows. */
export const MOST_RECORDS = 5_000;
const MOST_BYTES_IN_ROW = 64 * 1024;

const KNOWN: ReadonlyMap<string, string> = new Map(
  IMPORT_FIELDS.map((name) => [plain(name), name]),
);

/** Reads rights from CSV. The first row names the columns, in any order; a bad row costs that row alone. */
export function readCsv(text: string): Result<ImportFile> {
  const [header = ""] = text.split(/\r?\n/, 1);
  // Cells of nothing cost the parser as much as others, and count for nothing in its limit.
  if (header.length > MOST_BYTES_IN_ROW) {
    return failed("invalid_request", "The first row is too long to be names of columns.", {
      parts: [{ pointer: "", code: "csv_broken", detail: "its first row is too long" }],
    });
  }
  let rows: readonly { readonly info: { readonly lines: number }; readonly record: string[] }[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(header),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_BYTES_IN_ROW,
      to: MOST_RECORDS + 2,
    }) as unknown as typeof rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failed("invalid_request", "This is not a CSV file that can be read to its end.", {
      parts: [{ pointer: "", code: "csv_broken", detail: error.message }],
    });
  }
  const [first, ...rest] = rows;
  if (first === undefined) {
    return failed("invalid_request", "The file is empty: its first row names the columns.");
  }
  if (rest.length > MOST_RECORDS) {
    return failed("too_large", `Send at most ${MOST_RECORDS} rows at once.`);
  }
  const names = first.record.map((cell) => KNOWN.get(plain(cell)) ?? null);
  if (!names.includes("kind")) {
    return failed("invalid_request", "Name the columns in the first row; one of them is kind.", {
      parts: [{ pointer: "", code: "kind_missing", detail: `known: ${IMPORT_FIELDS.join(", ")}` }],
    });
  }
  const ignored = first.record.filter((_, at) => names[at] === null);
  let line = first.info.lines;
  const records = rest.map(({ record, info }, index): ImportRecord => {
    const began = line + 1;
    line = info.lines;
    return { place: index + 1, line: began, ...fieldsOf(names, record) };
  });
  return { ok: true, value: { format: "csv", records, ignored } };
}

function fieldsOf(
  names: readonly (string | null)[],
  cells: readonly string[],
): Pick<ImportRecord, "fields" | "fault"> {
  const fields = Object.fromEntries(
    names.flatMap((name, at) => (name === null ? [] : [[name, withoutGuard(cells[at] ?? "")]])),
  );
  if (cells.length === names.length) return { fields };
  const detail = `has ${cells.length} cells, and the first row names ${names.length}`;
  return { fields, fault: { pointer: "", code: "cells", detail } };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

/** What stands most often between the names of the first row. */
function delimiterOf(header: string): string {
  const counts = [",", ";", "\t"].map((sign) => [sign, header.split(sign).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
