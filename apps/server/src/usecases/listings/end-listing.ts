import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { queueListings } from "./queue-listings.js";
import { lockListings } from "./write-listings.js";

interface EndedListing {
  readonly id: string;
  readonly status: "ended" | "unchanged";
  readonly revision: number | null;
  readonly snapshot: string;
}

/** Ends a listing. Its snapshots stay, and so does every case about it. */
export async function endListing(
  context: Context,
  marketplace: string,
  id: string,
): Promise<Result<EndedListing>> {
  return context.store.transaction({ role: "marketplace", marketplace }, async (tx) => {
    const stored = (await lockListings(tx, marketplace, [id])).get(id);
    if (stored === undefined) return failed("not_found", "There is no such listing.");
    const { revision, snapshotId: snapshot } = stored;
    if (stored.status === "ended") return done({ id, status: "unchanged", revision, snapshot });
    await tx.db
      .updateTable("listings")
      .set({ status: "ended", endedAt: tx.now, updatedAt: tx.now })
      .where("marketplaceId", "=", marketplace)
      .where("listingId", "=", id)
      .execute();
    await queueListings(tx, marketplace, [{ listing: id, snapshot }]);
    return done({ id, status: "ended", revision, snapshot });
  });
}
