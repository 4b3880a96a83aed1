import type pg from "pg";

/** Beside the pool: the one that listens. */
const LISTENING = 1;
/** For whoever migrates, takes a backup or looks after the database. */
const SPARE = 3;

/**
 * Refuses at the start what would fail under load: servers × (`connections` + 1) + 3 must not be more than the database
 * gives. How many servers there are it cannot know; that one alone fits it can.
 *
 * @param connections of this process's pool
 */
export async function checkBudget(client: pg.Client, connections: number): Promise<void> {
  const { rows } = await client.query<{ most: number; reserved: number; own: number }>(`select
    current_setting('max_connections')::int as most,
    case when rolsuper then 0 else current_setting('superuser_reserved_connections')::int
      + coalesce(current_setting('reserved_connections', true)::int, 0) end as reserved,
    least(case when rolconnlimit < 0 then 1000000 else rolconnlimit end,
      (select case when datconnlimit < 0 then 1000000 else datconnlimit end
        from pg_database where datname = current_database())) as own
    from pg_roles where rolname = session_user`);
  const [row] = rows;
  if (row === undefined) return;
  const allowed = Math.min(row.most - row.reserved, row.own);
  const needed = connections + LISTENING + SPARE;
  if (needed <= allowed) return;
  const most = allowed - LISTENING - SPARE;
  throw new Error(
    `The database gives ${allowed} connections to this user, and one server needs ${needed}: ${connections} to work, ${LISTENING} to listen, ${SPARE} to spare. ${
      most >= 2
        ? `Set TOUCHSTONE_DATABASE_CONNECTIONS to ${most} at most, or let the database have more (max_connections, or the limit of the user or the database).`
        : "Let the database have more (max_connections, or the limit of the user or the database)."
    }`,
  );
}
