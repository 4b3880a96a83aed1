import { type Column, quoted, type Table } from "./describe-tables.js";
import type { RawDatabase } from "./raw-database.js";

/** Rows read at once, and the bytes after which a part ends. */
const FETCH = 500;
const PART_BYTES = 1_024 * 1_024;

export interface RowsPart {
  readonly rows: number;
  /** One line a row: an array of the columns' values as PostgreSQL writes them as text, or null. */
  readonly bytes: Buffer;
}

/** All rows of a table as the present transaction sees them, in parts of a size that fits into memory. */
export async function* dumpRows(database: RawDatabase, table: Table): AsyncGenerator<RowsPart> {
  const values = table.columns.map(asText).join(", ");
  await database.query(
    `declare dumped no scroll cursor for
      select array_to_json(array[${values}]::text[])::text as line from ${quoted(table.name)}`,
  );
  let lines: string[] = [];
  let size = 0;
  for (;;) {
    const { rows } = await database.query(`fetch ${FETCH} from dumped`);
    for (const { line } of rows) {
      lines.push(`${String(line)}\n`);
      size += String(line).length;
      if (size < PART_BYTES) continue;
      yield { rows: lines.length, bytes: Buffer.from(lines.join("")) };
      lines = [];
      size = 0;
    }
    if (rows.length < FETCH) break;
  }
  if (lines.length > 0) yield { rows: lines.length, bytes: Buffer.from(lines.join("")) };
  await database.query("close dumped");
}

function asText({ name }: Column): string {
  return `${quoted(name)}::text`;
}
