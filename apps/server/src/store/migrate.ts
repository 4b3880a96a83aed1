import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";

/** One numbered file: `0001_scopes.sql`. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** A connection that stands in the user who owns the tables, outside any transaction. */
export interface MigrationClient {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

const FILE = /^\d{4}_[a-z0-9_]+\.sql$/;
/** Any number will do, as long as every version of this program takes the same. */
const ADVISORY_LOCK = 7_468_836;

/** Brings the tables up to date. Gives back the names of what was applied; throws with what to do when it cannot. */
export async function migrate(
  client: MigrationClient,
  migrations?: readonly Migration[],
): Promise<string[]> {
  const wanted = migrations ?? (await readMigrations());
  await client.query("reset role");
  // Two servers that start at once: the second waits here and finds nothing left to do.
  await client.query("select pg_advisory_lock($1)", [ADVISORY_LOCK]);
  try {
    await client.query(`create table if not exists touchstone_migrations (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`);
    // No policy: only the owner reads and writes it.
    await client.query("alter table touchstone_migrations enable row level security");
    const open = openMigrations(wanted, await readApplied(client));
    for (const migration of open) await apply(client, migration);
    return open.map((migration) => migration.name);
  } finally {
    await client.query("select pg_advisory_unlock($1)", [ADVISORY_LOCK]);
  }
}

/** The files that come with this program, in order. */
export async function readMigrations(): Promise<Migration[]> {
  const folder = migrationsFolder();
  const names = (await readdir(folder)).filter((name) => FILE.test(name)).sort();
  return Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(new URL(name, folder), "utf8") })),
  );
}

/** The compiler copies no SQL: compiled code reads the files of the sources, which ship with it. */
function migrationsFolder(): URL {
  const beside = new URL("./migrations/", import.meta.url);
  return existsSync(beside) ? beside : new URL("../../src/store/migrations/", import.meta.url);
}

async function readApplied(client: MigrationClient): Promise<Map<string, string>> {
  const { rows } = await client.query("select name, hash from touchstone_migrations");
  return new Map(rows.map((row) => [String(row["name"]), String(row["hash"])]));
}

function openMigrations(
  wanted: readonly Migration[],
  applied: ReadonlyMap<string, string>,
): Migration[] {
  const known = new Set(wanted.map((migration) => migration.name));
  for (const name of applied.keys()) {
    if (known.has(name)) continue;
    throw new Error(
      `The database was changed by ${name}, which this version of Touchstone does not know: it is too old for this database. Start a version that is at least as new as the one that ran last.`,
    );
  }
  for (const migration of wanted) {
    const hash = applied.get(migration.name);
    if (hash === undefined || hash === hashOf(migration)) continue;
    throw new Error(
      `${migration.name} is not what was applied to this database: a migration is never changed once it has run. Put the file back as it was, and write the change as a new migration.`,
    );
  }
  return wanted.filter((migration) => !applied.has(migration.name));
}

async function apply(client: MigrationClient, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into touchstone_migrations (name, hash) values ($1, $2)", [
      migration.name,
      hashOf(migration),
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The migration ${migration.name} failed and changed nothing: ${reason}`, {
      cause: error,
    });
  }
}

function hashOf(migration: Migration): string {
  return createHash("sha256").update(migration.sql.replaceAll("\r\n", "\n")).digest("hex");
}
