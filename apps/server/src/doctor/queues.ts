import { sql } from "kysely";
import type { Tx } from "../store/store.js";
import { type Waiting, waitingOf } from "./waiting.js";

/** Everything that waits for a worker: read by the checks, by /metrics and by /readyz. */
export const QUEUES = {
  /** Listings; those that were put off after a failure are counted and not waited for. */
  screening: (tx: Tx) =>
    waitingOf(tx, sql`screening_queue where last_error is null`, sql`queued_at`),
  /** Pictures that are due to be fetched. */
  pictures: (tx: Tx) =>
    waitingOf(
      tx,
      sql`snapshot_pictures where state = 'waiting' and next_attempt_at <= ${tx.now}`,
      sql`next_attempt_at`,
    ),
  /** Stored pictures of listings that nobody has looked at yet. */
  looks: (tx: Tx) =>
    waitingOf(
      tx,
      sql`snapshot_pictures p join snapshots s on s.id = p.snapshot_id where p.look_due`,
      sql`s.created_at`,
    ),
  /** What marketplaces are to be told, where nobody holds it back. */
  deliveries: (tx: Tx) =>
    waitingOf(
      tx,
      sql`deliveries d join marketplaces m on m.id = d.marketplace_id
        where d.state = 'pending' and (m.mode = 'live' or d.payload ->> 'state' = 'active')`,
      sql`d.created_at`,
    ),
  clocks: (tx: Tx) =>
    waitingOf(tx, sql`clocks where state = 'running' and due_at <= ${tx.now}`, sql`due_at`),
  mail: (tx: Tx) => waitingOf(tx, sql`mail_queue where state = 'waiting'`, sql`created_at`),
  scans: (tx: Tx) => waitingOf(tx, sql`file_scans where state = 'waiting'`, sql`created_at`),
} as const satisfies Readonly<Record<string, (tx: Tx) => Promise<Waiting>>>;

export type QueueName = keyof typeof QUEUES;
