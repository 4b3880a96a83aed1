import { sql } from "kysely";
import type { Tx } from "../../store/store.js";
import { type Check, minutesOf, reading } from "../check.js";
import { type Finding, finding } from "../finding.js";
import { LIMITS } from "../limits.js";

const OLDEST_VERSION = 150_000;
/** Connections of one server: its pool, and one that hears signals. */
const EACH_SERVER = 11;
const DURABLE = ["fsync", "synchronous_commit", "full_page_writes"] as const;

/** Whether the database is of the right kind, has room and keeps what it acknowledged. */
export const databaseCheck: Check = {
  name: "database",
  needs: "database",
  look: (patient) =>
    reading(patient, async (tx) => {
      await sql`set local role none`.execute(tx.db);
      const found = await ofDeadRows(tx);
      // The embedded database has one user, one connection and settings that nobody changes.
      if (patient.store?.kind === "pglite") return found;
      return [
        ...(await ofVersion(tx)),
        ...(await ofSettings(tx)),
        ...(await ofConnections(tx)),
        ...(await ofTransactions(tx)),
        ...found,
      ];
    }),
};

async function ofVersion(tx: Tx): Promise<Finding[]> {
  const { rows } = await sql<{ number: number; version: string; super: boolean }>`
    select current_setting('server_version_num')::int as number,
      current_setting('server_version') as version,
      (select rolsuper from pg_roles where rolname = session_user) as super`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) return [];
  return [
    ...(row.number < OLDEST_VERSION ? [finding("database.old", { version: row.version })] : []),
    ...(row.super ? [finding("database.superuser")] : []),
  ];
}

async function ofSettings(tx: Tx): Promise<Finding[]> {
  const { rows } = await sql<{ name: string }>`
    select name from pg_settings
    where name = any(${[...DURABLE]}::text[]) and setting = 'off' order by name`.execute(tx.db);
  return rows.map(({ name }) => finding("database.not_durable", { setting: name }));
}

async function ofConnections(tx: Tx): Promise<Finding[]> {
  const { rows } = await sql<{ used: number; most: number }>`
    select (select count(*) from pg_stat_activity where backend_type = 'client backend') as used,
      current_setting('max_connections')::int
        - current_setting('superuser_reserved_connections')::int as most`.execute(tx.db);
  const { used, most } = rows[0] ?? { used: 0, most: 1 };
  if (used < LIMITS.connections * most) return [];
  return [finding("database.connections", { used, most, each: EACH_SERVER })];
}

async function ofTransactions(tx: Tx): Promise<Finding[]> {
  const { rows } = await sql<{ age: number | null }>`
    select extract(epoch from max(clock_timestamp() - xact_start))::float8 as age
    from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend'`.execute(tx.db);
  const age = rows[0]?.age ?? 0;
  if (age < LIMITS.longTransaction) return [];
  return [finding("database.long_transaction", { minutes: minutesOf(age) })];
}

async function ofDeadRows(tx: Tx): Promise<Finding[]> {
  const { rows } = await sql<{ table: string; dead: number; live: number }>`
    select relname as table, n_dead_tup as dead, n_live_tup as live from pg_stat_user_tables
    where n_dead_tup >= ${LIMITS.deadRows}
      and n_dead_tup > ${LIMITS.deadShare}::float8 * greatest(n_live_tup, 1)
    order by n_dead_tup desc limit 5`.execute(tx.db);
  return rows.map((row) => finding("database.dead_rows", row));
}
