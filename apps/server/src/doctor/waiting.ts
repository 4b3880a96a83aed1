import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../store/store.js";
import { MINUTE } from "./check.js";
import { LIMITS } from "./limits.js";

/** What waits in one place. */
export interface Waiting {
  /** Counted up to 100000. */
  readonly count: number;
  /** Since when the one waits that waits longest, in seconds; 0 when none does. */
  readonly oldest: number;
}

/**
 * Counts rows and finds the oldest.
 *
 * @param rows `from` and `where` of the rows, without the words around them
 * @param since the column that says since when a row waits
 */
export async function waitingOf(
  tx: Tx,
  rows: RawBuilder<unknown>,
  since: RawBuilder<unknown>,
): Promise<Waiting> {
  const { rows: found } = await sql<{ count: number; oldest: number | null }>`
    select
      (select count(*) from (select from ${rows} limit ${LIMITS.counted}) counted) as count,
      (select extract(epoch from ${tx.now}::timestamptz - min(${since}))::float8 from ${rows}) as oldest
  `.execute(tx.db);
  return { count: found[0]?.count ?? 0, oldest: Math.max(found[0]?.oldest ?? 0, 0) };
}

/** For the sentences of a finding. */
export function waitingValues({ count, oldest }: Waiting) {
  return { count, minutes: Math.floor(oldest / MINUTE) };
}
