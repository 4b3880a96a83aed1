import type { Config } from "../config/config.js";
import type { ObjectStore } from "../objects/object-store.js";
import { openSealedObjects } from "../objects/open-objects.js";
import { hashOf, type Migration, migrate, readMigrations } from "../store/migrate.js";
import { BackupError } from "./backup-error.js";
import { describeTables, quoted, readMigrationsOf, type Table } from "./describe-tables.js";
import type { BackupHeader } from "./format.js";
import { loadRows, openTables, setSequences } from "./load-rows.js";
import { NamedObjects } from "./named-objects.js";
import type { OnProgress } from "./progress.js";
import { openRaw, type RawDatabase } from "./raw-database.js";
import { markOfSecret } from "./secret-mark.js";
import { peekHeader, walkBackup } from "./walk-backup.js";

/** Rows that the migrations write into a new database. */
const SEEDED = new Set(["rights_version"]);

export interface RestoreOptions {
  /** Takes a backup of a house with another secret: what was sealed with it stays unreadable. */
  readonly otherSecret?: boolean;
  readonly onProgress?: OnProgress;
}

export interface Restored {
  readonly takenAt: string;
  readonly rows: number;
  readonly objects: number;
  /** Pictures and files that rows name and the backup does not have. */
  readonly missingObjects: number;
}

/**
 * Puts a backup into an empty database and the object store, from either database into either. All rows come in one
 * transaction that is committed once the whole backup was read and is what its manifest says: when it fails the
 * database is as empty as before, and it can be done again. Objects that are there already stay.
 */
export async function restoreBackup(
  config: Config,
  from: string,
  { otherSecret = false, onProgress = () => undefined }: RestoreOptions = {},
): Promise<Restored> {
  if (!otherSecret) compareSecret(config, await peekHeader(from));
  const database = await openRaw(config);
  try {
    const loading = new Loading(database, openSealedObjects(config), onProgress);
    const manifest = await walkBackup(from, {
      header: (header) => loading.begin(header),
      rows: (table, lines) => loading.rows(table, lines),
      object: (key, bytes) => loading.object(key, bytes),
    });
    await loading.end();
    await setSequences(database, manifest.sequences);
    await database.query("commit");
    // What this version has on top of the one that took the backup.
    await migrate(database);
    return loading.restored();
  } catch (error) {
    await database.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    await database.close();
  }
}

class Loading {
  readonly #database: RawDatabase;
  readonly #objects: ObjectStore;
  readonly #onProgress: OnProgress;
  readonly #named = new NamedObjects();
  #tables = new Map<string, Table>();
  #closeTables: () => Promise<void> = async () => undefined;
  #takenAt = "";
  readonly #seen = { rows: 0, allRows: 0, objects: 0 };

  constructor(database: RawDatabase, objects: ObjectStore, onProgress: OnProgress) {
    this.#database = database;
    this.#objects = objects;
    this.#onProgress = onProgress;
  }

  async begin(header: BackupHeader): Promise<void> {
    await makeTables(this.#database, header);
    const tables = await describeTables(this.#database);
    compareColumns(tables, header);
    await refuseRows(this.#database, tables);
    this.#takenAt = header.takenAt;
    this.#seen.allRows = header.tables.reduce((sum, { rows }) => sum + rows, 0);
    this.#named.header(header);
    this.#tables = new Map(tables.map((table) => [table.name, table]));
    await this.#database.query("begin");
    this.#closeTables = await openTables(this.#database, tables);
  }

  async rows(name: string, lines: string[]): Promise<void> {
    const table = this.#tables.get(name);
    if (table === undefined) throw new BackupError(`The backup has rows of no table: ${name}.`);
    await loadRows(this.#database, table, lines);
    this.#named.rows(name, lines);
    this.#seen.rows += lines.length;
    this.#onProgress(this.#seen);
  }

  async object(key: string, bytes: Buffer): Promise<void> {
    await this.#objects.put(bytes, key);
    this.#named.object(key);
    this.#seen.objects += 1;
    this.#onProgress(this.#seen);
  }

  end(): Promise<void> {
    return this.#closeTables();
  }

  restored(): Restored {
    const { rows, objects } = this.#seen;
    return { takenAt: this.#takenAt, rows, objects, missingObjects: this.#named.missing };
  }
}

function compareSecret({ secret, formerSecrets }: Config, header: BackupHeader): void {
  if ([secret, ...formerSecrets].some((one) => markOfSecret(one) === header.secret)) return;
  throw new BackupError(
    "This house has another secret than the one that the backup was taken of: pictures, second factors and webhook secrets could not be read. Put the file `secret` back into the data folder, or set TOUCHSTONE_SECRET (TOUCHSTONE_SECRET_PREVIOUS will do too); with --other-secret it is restored without them.",
  );
}

/** The tables as they were when the backup was taken, in a database that has none or the very same. */
async function makeTables(database: RawDatabase, header: BackupHeader): Promise<void> {
  const known = await readMigrations();
  const wanted = header.migrations.map((one) => find(known, one));
  const applied = await readMigrationsOf(database);
  if (applied.length === 0) {
    await migrate(database, wanted);
    return;
  }
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join();
  if (names(applied) === names(header.migrations)) return;
  throw new BackupError(
    "The tables of this database are of another version than the backup. Restore into a database without tables: they are made, and brought up to date afterwards.",
  );
}

function find(known: readonly Migration[], wanted: BackupHeader["migrations"][number]): Migration {
  const found = known.find(({ name }) => name === wanted.name);
  if (found !== undefined && hashOf(found) === wanted.hash) return found;
  throw new BackupError(
    `The backup was taken after ${wanted.name}, which this version of Touchstone does not know. Restore it with a version that is at least as new as the one that took it.`,
  );
}

function compareColumns(tables: readonly Table[], header: BackupHeader): void {
  const sign = (name: string, columns: readonly string[]) => `${name}(${columns.join()})`;
  const here = tables.map(({ name, columns }) =>
    sign(
      name,
      columns.map((column) => column.name),
    ),
  );
  const there = header.tables.map(({ name, columns }) => sign(name, columns));
  if (here.join(" ") === there.join(" ")) return;
  throw new BackupError("The tables of the backup are not those that its version makes.");
}

async function refuseRows(database: RawDatabase, tables: readonly Table[]): Promise<void> {
  await database.query("begin");
  await database.query(
    "select set_config('touchstone.job', 'backup', true), set_config('role', 'touchstone_backup', true)",
  );
  const full: string[] = [];
  for (const { name } of tables.filter((table) => !SEEDED.has(table.name))) {
    const { rows } = await database.query(`select exists (select from ${quoted(name)}) as some`);
    if (rows[0]?.["some"] === true) full.push(name);
  }
  await database.query("rollback");
  if (full.length === 0) return;
  throw new BackupError(
    `This database is not empty (there are rows in ${full.slice(0, 3).join(", ")}${full.length > 3 ? " and others" : ""}). A backup is restored into an empty one; nothing was changed.`,
  );
}
