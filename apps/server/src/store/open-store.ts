import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { Clock } from "../context.js";
import type { Message } from "../signals/message.js";
import type { Signals } from "../signals/signals.js";
import { connectPglite } from "./pglite/connect-pglite.js";
import { connectPostgres } from "./postgres/connect-postgres.js";
import { SqlStore } from "./sql-store.js";
import type { Store } from "./store.js";

interface StoreOptions {
  /** PostgreSQL; `null` opens the embedded store in `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly signals: Signals;
  readonly log?: Logger;
  /** False leaves the tables as they are, to look at them; they may be of another version then. */
  readonly migrates?: boolean;
  /** How many transactions PostgreSQL has open for this process at once. */
  readonly connections?: number;
}

/** Opens the store, its tables brought up to date. Throws with what to do when it cannot. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl, dataFolder, clock, signals, log, connections, migrates = true } = options;
  const name = randomUUID();
  const hear = (message: Message) => {
    if (message.kind === "signal") signals.emit(message.signal);
    else if (message.from !== name) signals.emitChanges(message.changes);
  };
  const connection =
    databaseUrl === null
      ? await connectPglite(dataFolder, migrates)
      : await connectPostgres(databaseUrl, hear, { log, migrates, connections });
  return new SqlStore({ connection, clock, signals, log, name });
}
