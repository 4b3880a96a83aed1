import type { DeliveryEvent } from "@touchstone/interface";
import { sql } from "kysely";
import type { Context } from "../../context.js";
import { instantAfter } from "../../delivery/instant-after.js";
import type { Tx } from "../../store/store.js";
import { readTraces, traceOf } from "../../tracing/listing-traces.js";

/** A delivery that this process is to send now. Nobody else does before the lease is over. */
export interface Claimed {
  readonly id: string;
  readonly marketplaceId: string;
  readonly listingId: string;
  /** Where its listing's trace goes on; `null` where it has none. */
  readonly traceparent: string | null;
  readonly payload: DeliveryEvent;
  readonly sellerId: string | null;
  /** Counts from 1. */
  readonly attempt: number;
  readonly createdAt: string;
  readonly endpoint: Endpoint;
}

interface Endpoint {
  readonly url: string;
  readonly secretSealed: string;
  /** How often in succession it could not be reached when this was claimed. */
  readonly failures: number;
}

export interface ClaimOptions {
  /** Milliseconds for which a claim holds. Longer than an attempt may last. */
  readonly lease: number;
  readonly batch: number;
  readonly lanes: number;
}

/**
 * Takes what is due, of each marketplace at most as many as have a free lane in this process.
 *
 * @param inFlight how many deliveries of each marketplace this process is sending
 */
export function claimDeliveries(
  context: Context,
  options: ClaimOptions,
  inFlight: ReadonlyMap<string, number>,
): Promise<Claimed[]> {
  return context.store.transaction(
    { role: "jobs", job: "delivery" },
    async (tx) => {
      const claimed: Claimed[] = [];
      const full = [...inFlight].filter(([, count]) => count >= options.lanes).map(([id]) => id);
      for (const due of await dueEndpoints(tx, full)) {
        const lanes = options.lanes - (inFlight.get(due.marketplaceId) ?? 0);
        const room = Math.min(lanes, options.batch - claimed.length);
        if (room <= 0) break;
        claimed.push(...(await claimOf(tx, options.lease, due, room)));
      }
      return claimed;
    },
    "interactive",
  );
}

interface DueEndpoint extends Endpoint {
  readonly marketplaceId: string;
}

/**
 * Endpoints that may be sent to and for which something is due. What restricts a listing waits while its
 * marketplace is not in live mode; what lifts a restriction goes out in every mode.
 */
async function dueEndpoints(tx: Tx, full: readonly string[]): Promise<DueEndpoint[]> {
  const { rows } = await sql<DueEndpoint>`
    select e.marketplace_id, e.url, e.secret_sealed, e.failures
    from endpoints e
    where e.state = 'active'
      and (e.next_attempt_at is null or e.next_attempt_at <= ${tx.now})
      and not (e.marketplace_id = any(${[...full]}::text[]))
      and exists (select from deliveries d where d.marketplace_id = e.marketplace_id and ${isDue(tx)})
    order by e.last_success_at nulls first
  `.execute(tx.db);
  return rows;
}

/** Of one listing only the newest is sent, and never while another attempt of it is under way. */
function isDue(tx: Tx) {
  return sql`
    d.state = 'pending'
    and d.next_attempt_at <= ${tx.now}
    and (d.lease_until is null or d.lease_until <= ${tx.now})
    and exists (
      select from marketplaces m
      where m.id = d.marketplace_id
        and (m.mode = 'live' or d.payload ->> 'state' = 'active')
    )
    and not exists (
      select from deliveries o
      where o.marketplace_id = d.marketplace_id and o.listing_id = d.listing_id and o.id <> d.id
        and (o.sequence > d.sequence or o.lease_until > ${tx.now})
    )`;
}

type Row = Omit<Claimed, "endpoint" | "traceparent">;

async function claimOf(tx: Tx, lease: number, due: DueEndpoint, room: number): Promise<Claimed[]> {
  const { marketplaceId, ...endpoint } = due;
  const probes = endpoint.failures > 0;
  // Only one, of all processes, tries an endpoint that could not be reached.
  if (probes && !(await holdsEndpoint(tx, marketplaceId))) return [];
  const ids = await sql<{ id: string }>`
    select d.id from deliveries d
    where d.marketplace_id = ${marketplaceId} and ${isDue(tx)}
    order by d.next_attempt_at, d.id
    limit ${probes ? 1 : room}
    for update of d skip locked
  `.execute(tx.db);
  if (ids.rows.length === 0) return [];
  const leaseUntil = instantAfter(tx.now, lease);
  const rows: Row[] = await tx.db
    .updateTable("deliveries")
    .set({ leaseUntil, attempts: sql`attempts + 1` })
    .where(
      "id",
      "in",
      ids.rows.map(({ id }) => id),
    )
    .returning([
      "id",
      "marketplaceId",
      "listingId",
      "payload",
      "sellerId",
      "attempts as attempt",
      "createdAt",
    ])
    .execute();
  if (probes) {
    await tx.db
      .updateTable("endpoints")
      .set({ nextAttemptAt: leaseUntil })
      .where("marketplaceId", "=", marketplaceId)
      .execute();
  }
  const traces = await readTraces(tx, rows);
  return rows.map((row) => ({ ...row, endpoint, traceparent: traceOf(traces, row) }));
}

async function holdsEndpoint(tx: Tx, marketplaceId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom("endpoints")
    .select("marketplaceId")
    .where("marketplaceId", "=", marketplaceId)
    .where("state", "=", "active")
    .where((where) =>
      where.or([where("nextAttemptAt", "is", null), where("nextAttemptAt", "<=", tx.now)]),
    )
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row !== undefined;
}
