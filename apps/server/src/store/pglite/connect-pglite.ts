import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { PostgresPoolClient } from "kysely";
import pg from "pg";
import { type Connection, SESSION_SETUP } from "../connection.js";
import { migrate } from "../migrate.js";
import { TYPES } from "../parsers.js";
import { lockFolder } from "./folder-lock.js";
import { PgliteStream } from "./pglite-stream.js";
import { PgliteThread } from "./pglite-thread.js";

/** Opens the embedded database in `dataFolder`, alone, and brings its tables up to date. */
export async function connectPglite(dataFolder: string, migrates = true): Promise<Connection> {
  const { client, close } = await openEmbedded(dataFolder);
  try {
    if (migrates) await migrate(client);
    await client.query(SESSION_SETUP);
  } catch (error) {
    await close();
    throw error;
  }
  // The one connection there is: whose turn it is says the store.
  const only: PostgresPoolClient = Object.assign(client, { release: () => undefined });
  return {
    kind: "pglite",
    capacity: 1,
    shared: false,
    pool: { connect: async () => only, end: async () => undefined },
    close,
  };
}

/** The one connection of the embedded database, as its owner; other processes are kept out until it is closed. */
export async function openEmbedded(
  dataFolder: string,
): Promise<{ readonly client: pg.Client; close(): Promise<void> }> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(join(dataFolder, "database.lock"));
  try {
    const thread = await PgliteThread.open(join(dataFolder, "database"));
    try {
      const client = await connectTo(thread);
      const close = async () => {
        await client.end();
        await thread.close();
        await unlock();
      };
      return { client, close };
    } catch (error) {
      await thread.close();
      throw error;
    }
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function connectTo(thread: PgliteThread): Promise<pg.Client> {
  const client = new pg.Client({
    user: "postgres",
    database: "postgres",
    ssl: false,
    types: TYPES,
    stream: () => new PgliteStream(thread),
  });
  // A thread that ended fails the query it had and every later one; nothing is left to do here.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
