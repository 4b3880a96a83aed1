import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config/config.js";
import type { ObjectStore } from "../objects/object-store.js";
import { openSealedObjects } from "../objects/open-objects.js";
import { BackupError } from "./backup-error.js";
import { describeTables, quoted, readMigrationsOf, type Table } from "./describe-tables.js";
import { dumpRows } from "./dump-rows.js";
import {
  type BackupHeader,
  type BackupManifest,
  FORMAT_VERSION,
  HEADER_NAME,
  MANIFEST_NAME,
  objectName,
  partName,
} from "./format.js";
import type { OnProgress } from "./progress.js";
import { openRaw, type RawDatabase } from "./raw-database.js";
import { markOfSecret } from "./secret-mark.js";
import { sha256, Tally } from "./tally.js";
import { type ArchiveWriter, writeArchive } from "./write-archive.js";

/** Objects fetched at once: a bucket takes its time for each. */
const AT_ONCE = 8;

export interface BackupTaken {
  readonly path: string;
  readonly rows: number;
  readonly objects: number;
  /** Who keeps it knows the archive by it. */
  readonly manifest: string;
}

/**
 * Keeps all rows, as one snapshot of the database sees them, and then all objects: what a row names was put before the
 * row was written, so none is missing. Servers go on meanwhile; the embedded database must not be open.
 *
 * @param to a file that is not there yet, or a folder, in which it is named by the time
 */
export async function backUp(
  config: Config,
  to: string,
  onProgress: OnProgress = () => undefined,
): Promise<BackupTaken> {
  const takenAt = new Date().toISOString();
  const path = await pathFor(to, takenAt);
  const database = await openRaw(config);
  const objects = openSealedObjects(config);
  const tally = new Tally();
  let manifest = "";
  try {
    await writeArchive(path, async (writer) => {
      const { header, tables } = await beginSnapshot(database, config, takenAt);
      const headerBytes = encode(header);
      await writer.add(HEADER_NAME, headerBytes);
      const allRows = header.tables.reduce((sum, { rows }) => sum + rows, 0);
      const tell = () => onProgress({ rows: tally.rows, allRows, objects: tally.objects });
      const sequences = await readSequences(database);
      await standAsBackup(database);
      for (const table of tables) await addTable(database, table, writer, { tally, tell });
      await database.query("rollback");
      await addObjects(objects, writer, { tally, tell });
      const bytes = encode({ ...tally.finish(), sequences, header: sha256(headerBytes) });
      manifest = sha256(bytes);
      await writer.add(MANIFEST_NAME, bytes);
    });
  } finally {
    await database.close();
  }
  return { path, rows: tally.rows, objects: tally.objects, manifest };
}

interface Told {
  readonly tally: Tally;
  readonly tell: () => void;
}

async function pathFor(to: string, takenAt: string): Promise<string> {
  const found = await stat(to).catch(() => null);
  if (found?.isDirectory()) {
    return join(to, `touchstone-${takenAt.slice(0, 19).replaceAll(":", "-")}Z.tar.gz`);
  }
  if (found !== null) throw new BackupError(`${to} is there already; name a new file.`);
  return to;
}

async function beginSnapshot(
  database: RawDatabase,
  config: Config,
  takenAt: string,
): Promise<{ header: BackupHeader; tables: Table[] }> {
  const tables = await describeTables(database);
  const migrations = await readMigrationsOf(database);
  if (migrations.length === 0) throw new BackupError("There are no tables yet to keep.");
  await database.query("begin isolation level repeatable read");
  const names = tables.map(({ name }) => quoted(name)).join(", ");
  // Like this no migration changes a table before it is read; everybody else goes on.
  await database.query(`lock table ${names} in access share mode`);
  await standAsBackup(database);
  const counted: BackupHeader["tables"] = [];
  for (const { name, columns } of tables) {
    const { rows } = await database.query(`select count(*)::int as n from ${quoted(name)}`);
    const columnNames = columns.map((column) => column.name);
    counted.push({ name, columns: columnNames, rows: Number(rows[0]?.["n"]) });
  }
  await database.query("reset role");
  const header: BackupHeader = {
    format: "touchstone-backup",
    version: FORMAT_VERSION,
    takenAt,
    database: database.kind,
    migrations,
    secret: markOfSecret(config.secret),
    tables: counted,
  };
  return { header, tables };
}

/** The owner too is held by row-level security; this role may read all, and nothing else. */
async function standAsBackup(database: RawDatabase): Promise<void> {
  await database.query(
    `select set_config('touchstone.job', 'backup', true), set_config('role', 'touchstone_backup', true)`,
  );
}

async function readSequences(database: RawDatabase): Promise<BackupManifest["sequences"]> {
  const { rows } = await database.query(
    `select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`,
  );
  const sequences: BackupManifest["sequences"] = [];
  for (const row of rows) {
    const name = String(row["name"]);
    const { rows: last } = await database.query(
      `select last_value::text as value, is_called as called from ${quoted(name)}`,
    );
    sequences.push({
      name,
      value: String(last[0]?.["value"]),
      called: last[0]?.["called"] === true,
    });
  }
  return sequences;
}

async function addTable(
  database: RawDatabase,
  table: Table,
  writer: ArchiveWriter,
  { tally, tell }: Told,
): Promise<void> {
  tally.table(table.name);
  let part = 0;
  for await (const { rows, bytes } of dumpRows(database, table)) {
    await writer.add(partName(table.name, part), bytes);
    tally.addRows(table.name, rows, bytes);
    part += 1;
    tell();
  }
}

async function addObjects(
  objects: ObjectStore,
  writer: ArchiveWriter,
  { tally, tell }: Told,
): Promise<void> {
  const ahead: { key: string; bytes: Promise<Uint8Array | null> }[] = [];
  const addFirst = async () => {
    const first = ahead.shift();
    const bytes = await first?.bytes;
    // Somebody removed it meanwhile.
    if (first === undefined || bytes === undefined || bytes === null) return;
    await writer.add(objectName(first.key), bytes);
    tally.addObject(first.key, bytes);
    tell();
  };
  for await (const key of objects.keys()) {
    const bytes = objects.get(key);
    // It is waited for in its turn.
    bytes.catch(() => undefined);
    ahead.push({ key, bytes });
    if (ahead.length >= AT_ONCE) await addFirst();
  }
  while (ahead.length > 0) await addFirst();
}

function encode(value: BackupHeader | BackupManifest): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
