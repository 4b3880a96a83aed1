import { sql } from "kysely";
import type { Context } from "../../context.js";
import { backOff, DELIVERY_PACE, ENDPOINT_PACE } from "../../delivery/back-off.js";
import { instantAfter } from "../../delivery/instant-after.js";
import { asksForPause, type Verdict, verdictOf } from "../../delivery/verdict.js";
import type { Tx } from "../../store/store.js";
import type { Claimed } from "./claim-deliveries.js";
import {
  endpointAnswered,
  endpointFailed,
  endpointSucceeded,
  parkEndpoint,
  pauseEndpoint,
} from "./endpoint-health.js";
import type { Attempt } from "./send-delivery.js";

export interface Recorded {
  readonly outcome: Verdict["kind"];
  /** When this delivery or its endpoint is due again, in milliseconds since 1970. */
  readonly dueAt: number | null;
}

/** Writes down what came of an attempt, and what follows for the delivery and its endpoint. */
export function recordAttempt(
  context: Context,
  claimed: Claimed,
  attempt: Attempt,
): Promise<Recorded> {
  const verdict = verdictOf(attempt.answer, attempt.endedAt);
  return context.store.transaction(
    { role: "jobs", job: "delivery" },
    async (tx) => {
      await logAttempt(tx, claimed, attempt);
      switch (verdict.kind) {
        case "delivered":
          await delivered(tx, claimed, attempt);
          return { outcome: verdict.kind, dueAt: null };
        case "again":
          return { outcome: verdict.kind, dueAt: await again(tx, claimed, attempt, verdict) };
        case "park":
          await park(tx, claimed, attempt, verdict.reason);
          return { outcome: verdict.kind, dueAt: null };
      }
    },
    "interactive",
  );
}

function statusOf({ answer }: Attempt): number | null {
  return answer.ok ? answer.status : null;
}

function errorOf({ answer }: Attempt): string | null {
  return answer.ok ? null : `${answer.fault}: ${answer.detail}`.slice(0, 500);
}

async function logAttempt(tx: Tx, claimed: Claimed, attempt: Attempt): Promise<void> {
  await tx.db
    .insertInto("deliveryAttempts")
    .values({
      deliveryId: claimed.id,
      attempt: claimed.attempt,
      marketplaceId: claimed.marketplaceId,
      at: new Date(attempt.startedAt).toISOString(),
      status: statusOf(attempt),
      error: errorOf(attempt),
      milliseconds: attempt.endedAt - attempt.startedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  tx.changed({ topics: ["deliveries", "tasks"] });
}

async function delivered(tx: Tx, claimed: Claimed, attempt: Attempt): Promise<void> {
  // One that was superseded on its way stays so: the later one says what holds.
  await tx.db
    .updateTable("deliveries")
    .set({
      state: sql`case state when 'pending' then 'delivered' else state end`,
      leaseUntil: null,
      lastStatus: statusOf(attempt),
      lastError: null,
      deliveredAt: tx.now,
    })
    .where("id", "=", claimed.id)
    .execute();
  await endpointSucceeded(tx, claimed);
}

async function again(
  tx: Tx,
  claimed: Claimed,
  attempt: Attempt,
  { scope, retryAfter }: Extract<Verdict, { kind: "again" }>,
): Promise<number> {
  // Nobody is spared anything by leaving a delivery for longer than an endpoint that is not there.
  const pace = scope === "endpoint" ? ENDPOINT_PACE : DELIVERY_PACE;
  const wait = Math.max(backOff(pace, claimed.id, claimed.attempt), retryAfter);
  const dueAt = instantAfter(tx.now, wait);
  await tx.db
    .updateTable("deliveries")
    .set({
      leaseUntil: null,
      nextAttemptAt: dueAt,
      lastStatus: statusOf(attempt),
      lastError: errorOf(attempt),
    })
    .where("id", "=", claimed.id)
    // Somebody else may have it since this lease ran out.
    .where("attempts", "=", claimed.attempt)
    .execute();
  let endpointDueAt: string | null = null;
  if (scope === "endpoint") endpointDueAt = await endpointFailed(tx, claimed, attempt);
  else if (claimed.endpoint.failures > 0) endpointDueAt = await endpointAnswered(tx, claimed);
  if (asksForPause(attempt.answer)) endpointDueAt = await pauseEndpoint(tx, claimed, dueAt);
  return Math.min(...[dueAt, endpointDueAt ?? dueAt].map((instant) => Date.parse(instant)));
}

/** The delivery waits until somebody has seen to the endpoint; nothing that was decided is given up. */
async function park(tx: Tx, claimed: Claimed, attempt: Attempt, reason: string): Promise<void> {
  await tx.db
    .updateTable("deliveries")
    .set({
      leaseUntil: null,
      nextAttemptAt: tx.now,
      lastStatus: statusOf(attempt),
      lastError: errorOf(attempt),
    })
    .where("id", "=", claimed.id)
    .where("attempts", "=", claimed.attempt)
    .execute();
  await parkEndpoint(tx, claimed, reason);
}
