import { sql } from "kysely";
import { backOff, ENDPOINT_PACE } from "../../delivery/back-off.js";
import { instantAfter } from "../../delivery/instant-after.js";
import type { Tx } from "../../store/store.js";
import type { Claimed } from "./claim-deliveries.js";
import type { Attempt } from "./send-delivery.js";

/** A success after a longer silence ends an outage: what waited out its back-off goes at once. */
const OUTAGE = 60_000;
/** The time of the last success is written at most this often, so that deliveries do not queue for that row. */
const SUCCESS_WRITTEN_EVERY = 1_000;

/** It takes deliveries: what waited for it goes at once, also what waited out a back-off during an outage. */
export async function endpointSucceeded(tx: Tx, claimed: Claimed): Promise<void> {
  const { lastSuccessAt } = await tx.db
    .selectFrom("endpoints")
    .select("lastSuccessAt")
    .where("marketplaceId", "=", claimed.marketplaceId)
    .executeTakeFirstOrThrow();
  await tx.db
    .updateTable("endpoints")
    .set({
      failures: 0,
      // A pause that it asked for stays.
      nextAttemptAt: sql`case when failures > 0 then null else next_attempt_at end`,
      lastSuccessAt: tx.now,
      updatedAt: tx.now,
    })
    .where("marketplaceId", "=", claimed.marketplaceId)
    .where((where) =>
      where.or([
        where("failures", ">", 0),
        where("lastSuccessAt", "is", null),
        where("lastSuccessAt", "<=", instantAfter(tx.now, -SUCCESS_WRITTEN_EVERY)),
      ]),
    )
    .execute();
  if (lastSuccessAt === null || lastSuccessAt < instantAfter(tx.now, -OUTAGE)) {
    await sendAllNow(tx, claimed.marketplaceId);
  }
}

/** Rows that others are writing to are passed by: they are on their way. */
async function sendAllNow(tx: Tx, marketplaceId: string): Promise<void> {
  await sql`
    update deliveries set next_attempt_at = ${tx.now}
    where id in (
      select id from deliveries
      where marketplace_id = ${marketplaceId} and state = 'pending' and next_attempt_at > ${tx.now}
      for update skip locked
    )`.execute(tx.db);
}

/**
 * Counts a failure to reach the endpoint once, however many deliveries were on their way to it, and not at
 * all when another delivery arrived meanwhile: then it is this delivery that its receiver cannot take.
 */
export async function endpointFailed(
  tx: Tx,
  { marketplaceId, endpoint }: Claimed,
  attempt: Attempt,
): Promise<string | null> {
  const failures = endpoint.failures + 1;
  const nextAttemptAt = instantAfter(tx.now, backOff(ENDPOINT_PACE, marketplaceId, failures));
  const { numUpdatedRows } = await tx.db
    .updateTable("endpoints")
    .set({ failures, nextAttemptAt, updatedAt: tx.now })
    .where("marketplaceId", "=", marketplaceId)
    .where("failures", "=", endpoint.failures)
    .where((where) =>
      where.or([
        where("lastSuccessAt", "is", null),
        where("lastSuccessAt", "<", new Date(attempt.startedAt).toISOString()),
      ]),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n ? nextAttemptAt : null;
}

/** It is there again, though it could not take this delivery: the others need not wait. */
export async function endpointAnswered(tx: Tx, { marketplaceId }: Claimed): Promise<string> {
  await tx.db
    .updateTable("endpoints")
    .set({ failures: 0, nextAttemptAt: null, updatedAt: tx.now })
    .where("marketplaceId", "=", marketplaceId)
    .execute();
  return tx.now;
}

export async function pauseEndpoint(
  tx: Tx,
  { marketplaceId }: Claimed,
  nextAttemptAt: string,
): Promise<string> {
  await tx.db
    .updateTable("endpoints")
    .set({ nextAttemptAt, updatedAt: tx.now })
    .where("marketplaceId", "=", marketplaceId)
    .execute();
  return nextAttemptAt;
}

/** Nothing more is sent to it until somebody resumes it. */
export async function parkEndpoint(tx: Tx, claimed: Claimed, reason: string): Promise<void> {
  await tx.db
    .updateTable("endpoints")
    .set({
      state: "parked",
      parkedReason: reason.slice(0, 500),
      parkedAt: tx.now,
      updatedAt: tx.now,
    })
    .where("marketplaceId", "=", claimed.marketplaceId)
    // The address may have been changed while this was on its way to the old one.
    .where("url", "=", claimed.endpoint.url)
    .where("state", "=", "active")
    .execute();
}
