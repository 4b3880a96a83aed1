import { sql } from "kysely";
import type { Tx } from "../../store/store.js";
import type { ListingRow, StoredListing } from "./plan-listing.js";

interface Row extends StoredListing {
  readonly listingId: string;
}

/** What is stored of these listings. They stay locked, in one order for everybody, until the transaction ends. */
export async function lockListings(
  tx: Tx,
  marketplace: string,
  ids: readonly string[],
): Promise<Map<string, StoredListing>> {
  const { rows } = await sql<Row>`
    select listing_id, revision, status, content_hash, snapshot_id from listings
    where marketplace_id = ${marketplace} and listing_id = any(${ids}::text[])
    order by listing_id for update`.execute(tx.db);
  return new Map(rows.map(({ listingId, ...stored }) => [listingId, stored]));
}

/** Adds listings that were not there. Gives back the ids of those that still were not. */
export async function insertListings(
  tx: Tx,
  marketplace: string,
  rows: readonly ListingRow[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const inserted = await sql<{ listingId: string }>`
    insert into listings (marketplace_id, listing_id, revision, status, seller_id, body,
      content_hash, snapshot_id, sold, quantity, received_at, updated_at, ended_at)
    select ${marketplace}, id, revision, status, seller, body, hash, snapshot, sold, quantity,
      ${tx.now}, ${tx.now}, case status when 'ended' then ${tx.now}::timestamptz end
    from ${recordset(rows)} order by id
    on conflict do nothing
    returning listing_id`.execute(tx.db);
  return new Set(inserted.rows.map((row) => row.listingId));
}

/** Brings rows up to date. A row that would stay as it is is not written. */
export async function updateListings(
  tx: Tx,
  marketplace: string,
  rows: readonly ListingRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update listings l set revision = r.revision, status = r.status, seller_id = r.seller,
      body = r.body, content_hash = r.hash, snapshot_id = r.snapshot, sold = r.sold,
      quantity = r.quantity, updated_at = ${tx.now},
      ended_at = case r.status when 'ended' then coalesce(l.ended_at, ${tx.now}::timestamptz) end
    from ${recordset(rows)}
    where l.marketplace_id = ${marketplace} and l.listing_id = r.id
      and (l.revision, l.status, l.body) is distinct from (r.revision, r.status, r.body)`.execute(
    tx.db,
  );
}

/** What is judged, sold and in stock stands in the body, so that comparing bodies compares all. */
function recordset(rows: readonly ListingRow[]) {
  const records = rows.map((row) => {
    const { listing, json } = row.incoming;
    const columns = JSON.stringify({
      id: listing.id,
      revision: row.revision,
      status: row.status,
      seller: listing.seller?.id ?? null,
      hash: row.contentHash,
      snapshot: row.snapshotId,
      sold: listing.soldLast30Days ?? null,
      quantity: listing.quantity ?? null,
    });
    return `${columns.slice(0, -1)},"body":${json}}`;
  });
  return sql`jsonb_to_recordset(${`[${records.join(",")}]`}::jsonb) as r(id text, revision bigint,
    status text, seller text, hash text, snapshot uuid, sold bigint, quantity bigint, body jsonb)`;
}
