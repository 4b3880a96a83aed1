import type { Listing } from "@touchstone/interface";
import { sql } from "kysely";
import { readLooks } from "../looking/known-looks.js";
import type { Tx } from "../store/store.js";
import type { StoredListing } from "./judge.js";

/** After so long the work of a process that died is taken up by another. */
const LEASE = "60 seconds";

/**
 * Takes waiting listings, the oldest first, that nobody else has in hand. Rows whose listing was erased
 * meanwhile are taken off the queue: there is nothing left to screen.
 */
export async function claimListings(tx: Tx, limit: number): Promise<StoredListing[]> {
  const claimed = await sql<{ marketplaceId: string; listingId: string; snapshotId: string }>`
    with oldest as materialized (
      select marketplace_id, listing_id from screening_queue
      where lease_until is null or lease_until <= ${tx.now}::timestamptz
      order by queued_at limit ${limit} for update skip locked
    )
    update screening_queue
    set lease_until = ${tx.now}::timestamptz + ${LEASE}::interval, attempts = attempts + 1
    where (marketplace_id, listing_id) in (select marketplace_id, listing_id from oldest)
    returning marketplace_id, listing_id, snapshot_id`.execute(tx.db);
  if (claimed.rows.length === 0) return [];
  const stored = await asStored(tx, await readListings(tx, claimed.rows));
  const found = new Map(stored.map((one) => [keyOf(one.marketplace, one.id), one]));
  const listings: StoredListing[] = [];
  for (const { marketplaceId, listingId, snapshotId } of claimed.rows) {
    const one = found.get(keyOf(marketplaceId, listingId));
    if (one !== undefined) {
      listings.push({ ...one, snapshotId });
      continue;
    }
    await tx.db
      .deleteFrom("screeningQueue")
      .where("marketplaceId", "=", marketplaceId)
      .where("listingId", "=", listingId)
      .execute();
  }
  return listings;
}

interface ListingRow {
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly revision: number | null;
  readonly snapshotId: string;
  readonly sellerId: string | null;
  readonly status: string;
  readonly body: Listing;
}

export const LISTING_COLUMNS = [
  "marketplaceId",
  "listingId",
  "revision",
  "snapshotId",
  "sellerId",
  "status",
  "body",
] as const;

/** Listings as they are to be judged, with what is known of their pictures. */
export async function asStored(tx: Tx, rows: readonly ListingRow[]): Promise<StoredListing[]> {
  const looks = await readLooks(
    tx,
    rows.map(({ snapshotId }) => snapshotId),
  );
  return rows.map((row) => ({
    marketplace: row.marketplaceId,
    id: row.listingId,
    revision: row.revision,
    snapshotId: row.snapshotId,
    sellerId: row.sellerId,
    ended: row.status === "ended",
    body: row.body,
    seen: looks.get(row.snapshotId) ?? [],
  }));
}

async function readListings(
  tx: Tx,
  keys: readonly { readonly marketplaceId: string; readonly listingId: string }[],
): Promise<ListingRow[]> {
  return tx.db
    .selectFrom("listings")
    .select(LISTING_COLUMNS)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple("marketplaceId", "listingId"),
        "in",
        keys.map((key) => tuple(key.marketplaceId, key.listingId)),
      ),
    )
    .execute();
}

/** A text that no other marketplace and listing have. */
export function keyOf(marketplace: string, listing: string): string {
  return JSON.stringify([marketplace, listing]);
}
