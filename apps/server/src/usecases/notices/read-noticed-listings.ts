import type { Finding, Listing } from "@touchstone/interface";
import { sql } from "kysely";
import type { Tx } from "../../store/store.js";
import { keyOfListing } from "./noticed-item.js";

/** A listing as a notice needs to know it. */
export interface ListingNow {
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly sellerId: string | null;
  readonly ended: boolean;
  readonly snapshotId: string;
  readonly revision: number | null;
  readonly body: Listing;
  readonly firstSeenAt: string;
  readonly assessmentId: string | null;
  /** What the latest screening found for the brand; `null`: nothing. */
  readonly finding: Finding | null;
}

interface Place {
  readonly marketplaceId: string;
  readonly listingId: string;
}

const AT_ONCE = 200;

/** Listings by their key, those that there are. Needs the scope of jobs. */
export async function readNoticedListings(
  tx: Tx,
  places: readonly Place[],
  brandName: string,
): Promise<Map<string, ListingNow>> {
  const found = new Map<string, ListingNow>();
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const part = places.slice(from, from + AT_ONCE);
    for (const row of await readPart(tx, part, brandName)) {
      found.set(keyOfListing(row.marketplaceId, row.listingId), row);
    }
  }
  return found;
}

async function readPart(
  tx: Tx,
  places: readonly Place[],
  brandName: string,
): Promise<ListingNow[]> {
  const wanted = JSON.stringify(places);
  const { rows } = await sql<Omit<ListingNow, "finding"> & { findings: Finding[] | null }>`
    select l.marketplace_id as "marketplaceId", l.listing_id as "listingId",
      l.seller_id as "sellerId", l.status = 'ended' as ended, l.snapshot_id as "snapshotId",
      l.revision, l.body,
      (select min(s.created_at) from snapshots s
        where s.marketplace_id = l.marketplace_id and s.listing_id = l.listing_id) as "firstSeenAt",
      a.id as "assessmentId", a.body -> 'findings' as findings
    from jsonb_to_recordset(${wanted}::jsonb) as w ("marketplaceId" text, "listingId" text)
    join listings l on l.marketplace_id = w."marketplaceId" and l.listing_id = w."listingId"
    left join lateral (
      select a.id, a.body from assessments a
      where a.marketplace_id = l.marketplace_id and a.listing_id = l.listing_id
      order by a.snapshot_id = l.snapshot_id desc, a.created_at desc, a.id desc
      limit 1) a on true`.execute(tx.db);
  return rows.map(({ findings, ...row }) => ({
    ...row,
    finding: findings?.find(({ brand }) => brand === brandName) ?? null,
  }));
}
