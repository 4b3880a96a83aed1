import { quoted, type Table } from "./describe-tables.js";
import type { BackupManifest } from "./format.js";
import type { RawDatabase } from "./raw-database.js";

/**
 * Prepares all tables for rows in any order, in the present transaction: the owner is let through row-level security,
 * triggers rest (what they did is among the rows), references are taken away. Gives back what undoes it: references
 * are then made anew, and so compared with all rows.
 */
export async function openTables(
  database: RawDatabase,
  tables: readonly Table[],
): Promise<() => Promise<void>> {
  const names = tables.map(({ name }) => quoted(name));
  await database.query(`truncate ${names.join(", ")}`);
  const { rows: keys } = await database.query(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as body
    from pg_constraint where contype = 'f' and conparentid = 0
      and connamespace = 'public'::regnamespace order by 1, 2`,
  );
  for (const { table, name } of keys) {
    await database.query(`alter table ${String(table)} drop constraint ${quoted(String(name))}`);
  }
  for (const name of names) {
    await database.query(`alter table ${name} no force row level security, disable trigger user`);
  }
  return async () => {
    for (const { table, name, body } of keys) {
      await database.query(
        `alter table ${String(table)} add constraint ${quoted(String(name))} ${String(body)}`,
      );
    }
    for (const name of names) {
      await database.query(`alter table ${name} force row level security, enable trigger user`);
    }
  };
}

/** Writes rows as they were: each value is read by its type as PostgreSQL reads text. */
export async function loadRows(
  database: RawDatabase,
  { name, columns }: Table,
  lines: readonly string[],
): Promise<void> {
  const into = columns.map((column) => quoted(column.name)).join(", ");
  const values = columns.map((column, index) => `(line->>${index})::${column.type}`).join(", ");
  await database.query(
    `insert into ${quoted(name)} (${into}) overriding system value
      select ${values} from jsonb_array_elements($1::jsonb) as line`,
    [`[${lines.join(",")}]`],
  );
}

/** New rows are numbered on from where the old ones ended. Only sequences that are there are set. */
export async function setSequences(
  database: RawDatabase,
  sequences: BackupManifest["sequences"],
): Promise<void> {
  for (const { name, value, called } of sequences) {
    await database.query(
      `select setval(oid::regclass, $2::bigint, $3) from pg_class
      where relkind = 'S' and relname = $1 and relnamespace = 'public'::regnamespace`,
      [name, value, called],
    );
  }
}
