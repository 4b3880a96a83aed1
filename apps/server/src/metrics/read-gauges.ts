import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.js";
import { openRequests, parkedEndpoints, pendingDeliveries, screeningQueue } from "./metrics.js";

/** Beyond this a queue is long, and counting on would cost more than it tells. */
const COUNTED = 100_000;

/** Sets the gauges of what waits in the store. */
export async function readGauges(context: Context): Promise<void> {
  const counts = await context.store.transaction({ role: "jobs", job: "metrics" }, async (tx) => {
    const { rows } = await sql<Record<"listings" | "told" | "parked" | "requests", number>>`
      select
        ${count(sql`screening_queue`)} as listings,
        ${count(sql`deliveries where state = 'pending'`)} as told,
        ${count(sql`endpoints where state = 'parked'`)} as parked,
        ${count(sql`cases where request_state in (
          'queued', 'delivered', 'opened', 'snoozed', 'needs_evidence', 'test_buy', 'expired_unanswered'
        )`)} as requests
    `.execute(tx.db);
    return rows[0];
  });
  screeningQueue.set(counts?.listings ?? 0);
  pendingDeliveries.set(counts?.told ?? 0);
  parkedEndpoints.set(counts?.parked ?? 0);
  openRequests.set(counts?.requests ?? 0);
}

function count(rows: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*) from (select from ${rows} limit ${COUNTED}) counted)`;
}
