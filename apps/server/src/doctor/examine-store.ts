import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config/config.js";
import { openObjects } from "../objects/open-objects.js";
import { Signals } from "../signals/signals.js";
import { readMigrations } from "../store/migrate.js";
import { openStore } from "../store/open-store.js";
import type { Store } from "../store/store.js";
import { examine, type Report } from "./examine.js";
import { type Finding, finding } from "./finding.js";

/** PostgreSQL's code for a role that is not there. */
const NO_SUCH_ROLE = "22023";

/**
 * Examines what the settings name, without a running server: PostgreSQL beside its servers, or the embedded
 * database while none has it open. Changes no table.
 *
 * @throws FolderHeld when a process has the embedded database open
 */
export async function examineStore(config: Config): Promise<Report> {
  const { databaseUrl, dataFolder } = config;
  const patient = { config, clock: Date.now, objects: openObjects(config), running: null };
  if (databaseUrl === null && !existsSync(join(dataFolder, "database"))) {
    return examine({ ...patient, store: null }, [finding("database.absent")]);
  }
  const store = await openStore({
    databaseUrl,
    dataFolder,
    clock: Date.now,
    signals: new Signals(),
    migrates: false,
  });
  try {
    const fault = await faultOf(store);
    return await examine({ ...patient, store: fault === null ? store : null }, fault ?? []);
  } finally {
    await store.close();
  }
}

/** Why nothing can be read; `null` when something can. */
async function faultOf(store: Store): Promise<Finding[] | null> {
  try {
    await store.ping();
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return [finding("database.unreachable", { reason: "unknown" })];
    if ("code" in error && error.code === NO_SUCH_ROLE) return [await nothingApplied()];
    const code = "code" in error ? ` (${String(error.code)})` : "";
    return [finding("database.unreachable", { reason: `${error.message}${code}` })];
  }
}

async function nothingApplied(): Promise<Finding> {
  const migrations = await readMigrations();
  const first = migrations[0]?.name ?? "";
  return finding("database.migrations_missing", { count: migrations.length, first });
}
