import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArchive } from "../../src/backup/read-archive.js";
import type { Config } from "../../src/config/config.js";
import { Signals } from "../../src/signals/signals.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { testConfig } from "../support/server.js";
import { createTestDatabase, fillDataFolder, type StoreKind } from "../support/stores.js";

/** A house that nobody has open: a database, and a folder of objects. */
export interface Place {
  readonly folder: string;
  readonly config: Config;
  /** Opens its store for as long as the work lasts. */
  within<T>(work: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openPlace(
  kind: StoreKind,
  options: { readonly migrated: boolean },
): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-backup-"));
  const dataFolder = join(folder, "data");
  const database = kind === "postgres" ? await createTestDatabase(options) : null;
  if (database === null && options.migrated) await fillDataFolder(dataFolder);
  const databaseUrl = database?.url ?? null;
  return {
    folder,
    config: { ...testConfig(dataFolder), databaseUrl },
    within: async (work) => {
      const signals = new Signals();
      const store = await openStore({ databaseUrl, dataFolder, clock: Date.now, signals });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    close: async () => {
      await database?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** All that a backup holds but its first and its last entry, in an order that does not depend on how it was written. */
export async function contentOf(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const { name, bytes } of readArchive(path)) {
    const [kind, what] = name.split("/");
    if (kind === "objects") lines.push(`${what} ${bytes.toString("base64")}`);
    if (kind === "tables") {
      lines.push(
        ...bytes
          .toString()
          .split("\n")
          .map((line) => `${what} ${line}`),
      );
    }
  }
  return lines.sort((one, other) => (one < other ? -1 : 1));
}
