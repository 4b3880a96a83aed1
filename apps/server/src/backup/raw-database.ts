import pg from "pg";
import type { Config } from "../config/config.js";
import { openEmbedded } from "../store/pglite/connect-pglite.js";

/** One connection of the user who owns the tables, with nothing done to it. Values come as text. */
export interface RawDatabase {
  readonly kind: "pglite" | "postgres";
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_MILLISECONDS = 10_000;
const SETUP = `
  set timezone to 'UTC';
  set datestyle to 'ISO, YMD';
  set intervalstyle to 'postgres';
  set bytea_output to 'hex';
  set extra_float_digits to 1;
  set lock_timeout to '30s';
  set statement_timeout to 0;
  set idle_in_transaction_session_timeout to 0;
`;

/** The embedded database must not be open anywhere else: then this says which process to stop. */
export async function openRaw(
  config: Pick<Config, "databaseUrl" | "dataFolder">,
): Promise<RawDatabase> {
  const { databaseUrl, dataFolder } = config;
  const { client, close } =
    databaseUrl === null ? await openEmbedded(dataFolder) : await openPostgres(databaseUrl);
  await client.query(SETUP);
  return {
    kind: databaseUrl === null ? "pglite" : "postgres",
    query: (text, values) => client.query(text, values),
    close,
  };
}

async function openPostgres(connectionString: string) {
  const client = new pg.Client({
    connectionString,
    application_name: "touchstone-backup",
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    keepAlive: true,
  });
  // The query that was running is told by its own promise.
  client.on("error", () => undefined);
  await client.connect();
  return { client, close: () => client.end() };
}
