import { sql } from "kysely";
import { intakeToVerdict } from "../metrics/work-metrics.js";
import type { Tx } from "../store/store.js";
import { keyOf } from "./claim-listings.js";
import type { Judgement, StoredListing, Unjudged } from "./judge.js";
import type { Source } from "./record-judgements.js";

/** How often a listing is screened again because rights changed while it was screened. */
const SCREENED_AGAIN = 5;

interface QueueRow {
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly attempts: number;
}

/**
 * Judgements of listings from the screening queue. A listing that changed or ended meanwhile stays queued as
 * it is, and its judgement is dropped. So does, with its judgement kept, one that was judged by rights that are
 * no longer the newest: what was matched against a new right before the listing came would miss it else.
 */
export const queueSource: Source = {
  async stillHolds(tx, judgements) {
    const rows = await lockRows(
      tx,
      judgements.map(({ listing }) => listing),
    );
    return judgements.filter(({ listing }) => rows.has(keyOf(listing.marketplace, listing.id)));
  },

  async recorded(tx, judgements) {
    const { version } = await tx.db
      .selectFrom("rightsVersion")
      .select("version")
      .executeTakeFirstOrThrow();
    const stale = judgements.filter(({ rights }) => rights.version < version);
    const fresh = judgements.filter(({ rights }) => rights.version >= version);
    const since = await deleteRows(tx, fresh, null);
    tx.afterCommit(() => {
      for (const at of since) {
        intakeToVerdict.observe(Math.max(Date.parse(tx.now) - Date.parse(at), 0) / 1_000);
      }
    });
    await deleteRows(tx, stale, SCREENED_AGAIN);
    if (stale.length > 0) await releaseRows(tx, stale);
  },
};

/** Puts off listings that the program could not judge, longer each time. They stay queued. */
export async function putOff(tx: Tx, unjudged: readonly Unjudged[]): Promise<void> {
  const rows = await lockRows(
    tx,
    unjudged.map(({ listing }) => listing),
  );
  for (const { listing, detail } of unjudged) {
    const row = rows.get(keyOf(listing.marketplace, listing.id));
    if (row === undefined) continue;
    const seconds = Math.min(3_600, 5 * 2 ** Math.min(row.attempts, 12));
    await tx.db
      .updateTable("screeningQueue")
      .set({
        lastError: detail.slice(0, 2_000),
        leaseUntil: new Date(Date.parse(tx.now) + 1_000 * seconds).toISOString(),
      })
      .where("marketplaceId", "=", listing.marketplace)
      .where("listingId", "=", listing.id)
      .execute();
  }
}

/** Locks the rows that still ask for this very version. */
async function lockRows(
  tx: Tx,
  listings: readonly StoredListing[],
): Promise<Map<string, QueueRow>> {
  const wanted = JSON.stringify(
    listings.map(({ marketplace, id, snapshotId, ended }) => ({
      marketplace,
      id,
      snapshot: snapshotId,
      status: ended ? "ended" : "active",
    })),
  );
  const { rows } = await sql<QueueRow>`
    select q.marketplace_id, q.listing_id, q.attempts
    from jsonb_to_recordset(${wanted}::jsonb) as r(marketplace text, id text, snapshot uuid, status text)
    join screening_queue q
      on q.marketplace_id = r.marketplace and q.listing_id = r.id and q.snapshot_id = r.snapshot
    join listings l
      on l.marketplace_id = r.marketplace and l.listing_id = r.id and l.status = r.status
    order by q.marketplace_id, q.listing_id for update of q`.execute(tx.db);
  return new Map(rows.map((row) => [keyOf(row.marketplaceId, row.listingId), row]));
}

/**
 * Takes rows off the queue; with `attempts` only those that were tried at least so often. Gives back since when
 * each was queued.
 */
async function deleteRows(
  tx: Tx,
  judgements: readonly Judgement[],
  attempts: number | null,
): Promise<string[]> {
  if (judgements.length === 0) return [];
  let rows = tx.db.deleteFrom("screeningQueue").where(({ eb, refTuple, tuple }) =>
    eb(
      refTuple("marketplaceId", "listingId"),
      "in",
      judgements.map(({ listing }) => tuple(listing.marketplace, listing.id)),
    ),
  );
  if (attempts !== null) rows = rows.where("attempts", ">=", attempts);
  const deleted = await rows.returning("queuedAt").execute();
  return deleted.map(({ queuedAt }) => queuedAt);
}

async function releaseRows(tx: Tx, judgements: readonly Judgement[]): Promise<void> {
  await tx.db
    .updateTable("screeningQueue")
    .set({ leaseUntil: null })
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple("marketplaceId", "listingId"),
        "in",
        judgements.map(({ listing }) => tuple(listing.marketplace, listing.id)),
      ),
    )
    .execute();
  tx.signal("screening");
}
