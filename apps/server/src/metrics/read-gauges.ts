import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.js";
import { LIMITS } from "../doctor/limits.js";
import { QUEUES, type QueueName } from "../doctor/queues.js";
import { openRequests, parkedEndpoints, pendingDeliveries, screeningQueue } from "./metrics.js";
import { failingListings, queueLength, queueOldest } from "./work-metrics.js";

/** Sets the gauges of what waits in the store. */
export async function readGauges(context: Context): Promise<void> {
  const { counts, waiting } = await context.store.transaction(
    { role: "jobs", job: "metrics" },
    async (tx) => {
      const { rows } = await sql<
        Record<"listings" | "told" | "parked" | "requests" | "failing", number>
      >`
        select
          ${count(sql`screening_queue`)} as listings,
          ${count(sql`screening_queue where attempts >= ${LIMITS.attempts} and last_error is not null`)} as failing,
          ${count(sql`deliveries where state = 'pending'`)} as told,
          ${count(sql`endpoints where state = 'parked'`)} as parked,
          ${count(sql`cases where request_state in (
            'queued', 'delivered', 'opened', 'snoozed', 'needs_evidence', 'test_buy', 'expired_unanswered'
          )`)} as requests
      `.execute(tx.db);
      const read = Object.keys(QUEUES) as QueueName[];
      const queues: { name: QueueName; count: number; oldest: number }[] = [];
      for (const name of read) queues.push({ name, ...(await QUEUES[name](tx)) });
      return { counts: rows[0], waiting: queues };
    },
  );
  screeningQueue.set(counts?.listings ?? 0);
  failingListings.set(counts?.failing ?? 0);
  pendingDeliveries.set(counts?.told ?? 0);
  parkedEndpoints.set(counts?.parked ?? 0);
  openRequests.set(counts?.requests ?? 0);
  for (const { name: queue, count: length, oldest } of waiting) {
    queueLength.set({ queue }, length);
    queueOldest.set({ queue }, oldest);
  }
}

/** Beyond a limit a queue is long, and counting on would cost more than it tells. */
function count(rows: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*) from (select from ${rows} limit ${LIMITS.counted}) counted)`;
}
