import type { Config } from "./config/config.js";
import { Signals } from "./signals/signals.js";
import { readMigrations } from "./store/migrate.js";
import { openStore } from "./store/open-store.js";

/** Brings the tables up to date and stops. Gives back the name of the newest migration. */
export async function migrateStore(config: Config): Promise<string> {
  const { databaseUrl, dataFolder } = config;
  const signals = new Signals();
  const store = await openStore({ databaseUrl, dataFolder, clock: Date.now, signals });
  await store.close();
  return (await readMigrations()).at(-1)?.name ?? "";
}
