import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done } from "../../failures/failure.js";
import { settles } from "./settles.js";
import { WAITING } from "./waiting-states.js";

/** How much waits, what is at stake, and how few answers settle how much of it. */
export async function summariseRequests(context: Context, actor: MemberActor) {
  const view = sql.table(
    actor.organisation.kind === "operator" ? "case_for_operator" : "case_for_brand",
  );
  return context.store.transaction(memberScope(actor), async (tx) => {
    const { db, now } = tx;
    // Row security says the same, but row by row, of the cases of all brands: this is found in an index.
    const own =
      actor.organisation.kind === "operator"
        ? sql`true`
        : sql`c.brand_id = any(array(select ts_brands()))`;
    const waiting = sql`c.request_state = any(${[...WAITING]}::text[]) and ${own}`;
    const { rows: markets } = await sql<Market>`
      select c.marketplace_id as marketplace, m.name, count(*)::int as waiting,
        min(c.created_at) as "oldestSince"
      from ${view} c join marketplaces m on m.id = c.marketplace_id
      where ${waiting} group by 1, 2 order by 3 desc`.execute(db);
    const { rows: atStake } = await sql<{ currency: string; amount: string }>`
      select c.exposure_currency as currency, sum(c.exposure)::text as amount from ${view} c
      where ${waiting} and c.exposure > 0 and c.exposure_currency is not null
      group by 1 order by sum(c.exposure) desc`.execute(db);
    const { rows: answered } = await sql<{ count: number }>`
      select count(*)::int as count from ${view} c
      where ${own} and c.answered_at >= date_trunc('day', ${now}::timestamptz)`.execute(db);
    return done({
      waiting: markets.reduce((sum, market) => sum + market.waiting, 0),
      atStake,
      answeredToday: answered[0]?.count ?? 0,
      settles: await settles(tx, view, waiting),
      byMarketplace: markets.map(({ oldestSince: _, ...market }) => market),
      oldestSince: markets.map(({ oldestSince }) => oldestSince).sort()[0] ?? null,
    });
  });
}

interface Market {
  readonly marketplace: string;
  readonly name: string;
  readonly waiting: number;
  readonly oldestSince: string;
}
