import pg from "pg";
import type { Logger } from "pino";
import { type Connection, type OnMessage, SESSION_SETUP } from "../connection.js";
import { migrate } from "../migrate.js";
import { TYPES } from "../parsers.js";
import { checkBudget } from "./connection-budget.js";
import { listen } from "./listen.js";

/** Of a command that does one thing; a server's number is a setting. */
const FEW = 2;
const CONNECT_TIMEOUT_MILLISECONDS = 10_000;
/** Work is short here. What takes longer waits for something that will not come, and holds its locks. */
const TIMEOUTS = `
  set statement_timeout to '60s';
  set lock_timeout to '30s';
  set idle_in_transaction_session_timeout to '60s';
`;

/** Opens a pool on `databaseUrl` and brings its tables up to date. */
export async function connectPostgres(
  databaseUrl: string,
  onMessage: OnMessage,
  options: {
    readonly log?: Logger | undefined;
    readonly migrates?: boolean;
    readonly connections?: number | undefined;
  } = {},
): Promise<Connection> {
  const { log, migrates = true, connections = FEW } = options;
  await prepareDatabase(databaseUrl, connections, migrates);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: "touchstone",
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    keepAlive: true,
    max: connections,
    types: TYPES,
    onConnect: prepare,
  });
  const onError = (error: Error): void =>
    log?.warn({ err: error }, "a database connection was lost");
  // The query that was running is told by its own promise. Without these, the loss ends the process.
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  const stopListening = listen(databaseUrl, onMessage, log);
  return {
    kind: "postgres",
    capacity: connections,
    shared: true,
    pool,
    close: async () => {
      await stopListening();
      await pool.end();
    },
  };
}

async function prepare(client: pg.ClientBase): Promise<void> {
  await client.query(SESSION_SETUP + TIMEOUTS);
}

/** Over a connection of its own, before there is any other. */
async function prepareDatabase(
  databaseUrl: string,
  connections: number,
  migrates: boolean,
): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: "touchstone-migrate",
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
  });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await checkBudget(client, connections);
    if (migrates) await migrate(client);
  } finally {
    await client.end();
  }
}
