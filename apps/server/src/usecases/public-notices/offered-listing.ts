import type { Finding, Listing } from "@touchstone/interface";
import type { Tx } from "../../store/store.js";

/** A listing that its marketplace offers now; `undefined` where there is none. In the operator's scope. */
export async function offeredListing(tx: Tx, marketplaceId: string, listingId: string) {
  const listing = await tx.db
    .selectFrom("listings")
    .select(["sellerId", "snapshotId", "body", "status"])
    .where("marketplaceId", "=", marketplaceId)
    .where("listingId", "=", listingId)
    .executeTakeFirst();
  if (listing === undefined || listing.status === "ended") return undefined;
  const { sellerId, snapshotId } = listing;
  return { marketplaceId, listingId, sellerId, snapshotId, body: listing.body as Listing };
}

/** Screening saw nothing in the listing that shows the brand: as likely as not. */
export function nothingFound(brand: string): Finding {
  const nothing = { mentions: [], pictures: [], signals: [], counterEvidence: [] };
  return { brand, risk: 0.5, prior: 0, use: "uncertain", ...nothing };
}
