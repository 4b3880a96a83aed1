import type { RawDatabase } from "./raw-database.js";

export interface Column {
  readonly name: string;
  /** As PostgreSQL writes it, such as `timestamp with time zone` or `text[]`. */
  readonly type: string;
}

export interface Table {
  readonly name: string;
  /** Those that are written: what the database works out of them by itself is not kept. */
  readonly columns: readonly Column[];
}

/** Kept by the migrations themselves, and told in the header. */
const OWN_TABLE = "touchstone_migrations";

/** Every table but the migrations' own, by name. Parts of a table are reached through it alone. */
export async function describeTables(database: RawDatabase): Promise<Table[]> {
  const { rows } = await database.query(
    `select relname as table, attname as name, format_type(atttypid, atttypmod) as type
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
      and relname <> $1 and attnum > 0 and not attisdropped and attgenerated = ''
    order by relname, attnum`,
    [OWN_TABLE],
  );
  const tables = new Map<string, Column[]>();
  for (const { table, name, type } of rows) {
    const columns = tables.get(String(table)) ?? [];
    columns.push({ name: String(name), type: String(type) });
    tables.set(String(table), columns);
  }
  return [...tables].map(([name, columns]) => ({ name, columns }));
}

/** What was applied to the tables, in order; nothing in a database without them. */
export async function readMigrationsOf(
  database: RawDatabase,
): Promise<{ name: string; hash: string }[]> {
  const { rows: found } = await database.query(
    `select to_regclass('${OWN_TABLE}') is null as none`,
  );
  if (found[0]?.["none"] === true) return [];
  const { rows } = await database.query(`select name, hash from ${OWN_TABLE} order by name`);
  return rows.map(({ name, hash }) => ({ name: String(name), hash: String(hash) }));
}

/** A name as it stands in a statement. Names come from the catalogue, never from an archive. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
