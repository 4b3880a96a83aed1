import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

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
/** A file that begins so is applied statement by statement: for indexes that are made while others write. */
const ONLINE = "-- online\n";
/** A migration that waits for a lock makes everybody behind it wait: it gives up soon and tries again later. */
const LOCK_TIMEOUT = "3s";
const LOCK_TRIES = 20;
const LOCK_PAUSE_MILLISECONDS = 500;
const TURN_PAUSE_MILLISECONDS = 100;
const LOCK_NOT_AVAILABLE = "55P03";
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
  await takeTurn(client);
  try {
    await client.query(`create table if not exists touchstone_migrations (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`);
    // No policy: only the owner reads and writes it.
    await client.query("alter table touchstone_migrations enable row level security");
    const open = openMigrations(wanted, await readApplied(client));
    for (const migration of open) await applyPatiently(client, migration);
    return open.map((migration) => migration.name);
  } finally {
    await client.query("select pg_advisory_unlock($1)", [ADVISORY_LOCK]);
  }
}

/** Asks again and again: a statement that waits for the lock would be waited for by an index that is made online. */
async function takeTurn(client: MigrationClient): Promise<void> {
  for (;;) {
    const { rows } = await client.query("select pg_try_advisory_lock($1) as taken", [
      ADVISORY_LOCK,
    ]);
    if (rows[0]?.["taken"] === true) return;
    await pause(TURN_PAUSE_MILLISECONDS);
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

/** Again and again while others work on its tables; they go on in between. */
async function applyPatiently(client: MigrationClient, migration: Migration): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await (isOnline(migration) ? applyOnline(client, migration) : apply(client, migration));
      return;
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      const waited = (cause as { readonly code?: string } | undefined)?.code === LOCK_NOT_AVAILABLE;
      if (!waited || tries === LOCK_TRIES) throw error;
      await pause(LOCK_PAUSE_MILLISECONDS);
    }
  }
}

async function apply(client: MigrationClient, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(`set local lock_timeout to '${LOCK_TIMEOUT}'`);
    await client.query(migration.sql);
    await remember(client, migration);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw failed(migration, "changed nothing", error);
  }
}

/** Each statement by itself, outside a transaction. What was done stays when one fails: they must bear repetition. */
async function applyOnline(client: MigrationClient, migration: Migration): Promise<void> {
  try {
    for (const statement of migration.sql.split(/;\s*$/m)) {
      if (statement.trim() !== "") await client.query(statement);
    }
    await remember(client, migration);
  } catch (error) {
    throw failed(migration, "is done again at the next start", error);
  }
}

/** Whether a migration runs outside a transaction, by its first line. */
function isOnline({ sql }: Migration): boolean {
  return sql.replaceAll("\r\n", "\n").startsWith(ONLINE);
}

async function remember(client: MigrationClient, migration: Migration): Promise<void> {
  await client.query("insert into touchstone_migrations (name, hash) values ($1, $2)", [
    migration.name,
    hashOf(migration),
  ]);
}

function failed({ name }: Migration, consequence: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`The migration ${name} failed and ${consequence}: ${reason}`, { cause: error });
}

/** Of what a migration does; line ends do not count. */
export function hashOf(migration: Migration): string {
  return createHash("sha256").update(migration.sql.replaceAll("\r\n", "\n")).digest("hex");
}
