import { type Settled, settleMost } from "@touchstone/casework";
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** How many answers the share of what they settle is told for. */
const STEPS = [1, 5, 12, 25];

/**
 * How few answers settle how much of the open exposure, in the currency in which most is open: what is in others
 * cannot be weighed against it. An answer settles all open requests alike.
 */
export async function settles(
  tx: Tx,
  view: RawBuilder<unknown>,
  waiting: RawBuilder<unknown>,
): Promise<Settled[]> {
  const { rows } = await sql<{ key: string; exposure: number; whole: number }>`
    with open as (
      select coalesce(c.cluster_key, c.id::text) as key, c.exposure, c.exposure_currency as currency
      from ${view} c where ${waiting} and c.exposure > 0
    ), chief as (
      select currency, sum(exposure) as whole from open group by 1
      order by sum(exposure) desc, currency limit 1
    )
    select o.key, sum(o.exposure)::float8 as exposure, min(l.whole)::float8 as whole
    from open o join chief l on l.currency is not distinct from o.currency
    group by o.key order by sum(o.exposure) desc, o.key limit ${Math.max(...STEPS)}`.execute(tx.db);
  return settleMost(rows, rows[0]?.whole ?? 0, STEPS);
}
