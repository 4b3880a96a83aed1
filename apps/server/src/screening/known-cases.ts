import { sql } from "kysely";
import type { Tx } from "../store/store.js";
import { keyOf } from "./claim-listings.js";

/** What screening has to know of a case that is there already. */
export interface KnownCase {
  readonly id: string;
  readonly brandId: string;
  readonly requestState: string;
  readonly answer: string | null;
  readonly restrictionState: string | null;
  readonly fingerprint: string;
  readonly earlierAnswer: string | null;
  readonly closedBy: string | null;
  readonly listingEnded: boolean;
  readonly noticeState: string | null;
  /** The newest version of the listing that the case has heard of. */
  readonly lastSnapshotId: string;
}

/** Whether its request still waits for an answer. */
export function isOpen({ requestState }: KnownCase): boolean {
  return requestState !== "answered" && requestState !== "recalled";
}

/** All cases of some listings, the oldest first, by the listing's key. */
export async function readKnownCases(
  tx: Tx,
  listings: readonly { readonly marketplace: string; readonly id: string }[],
): Promise<Map<string, KnownCase[]>> {
  const rows = await tx.db
    .selectFrom("cases as c")
    .select([
      "c.id",
      "c.marketplaceId",
      "c.listingId",
      "c.brandId",
      "c.requestState",
      "c.answer",
      "c.restrictionState",
      "c.fingerprint",
      "c.earlierAnswer",
      "c.closedBy",
      "c.listingEnded",
      "c.noticeState",
      sql<string>`coalesce((
        select e.data ->> 'snapshotId' from case_events e
        where e.case_id = c.id and e.type = 'listing_changed' order by e.seq desc limit 1
      ), c.snapshot_id::text)`.as("lastSnapshotId"),
    ])
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple("c.marketplaceId", "c.listingId"),
        "in",
        listings.map((listing) => tuple(listing.marketplace, listing.id)),
      ),
    )
    .orderBy("c.createdAt")
    .orderBy("c.id")
    .execute();
  const known = new Map<string, KnownCase[]>();
  for (const { marketplaceId, listingId, ...one } of rows) {
    const key = keyOf(marketplaceId, listingId);
    known.set(key, [...(known.get(key) ?? []), one]);
  }
  return known;
}
