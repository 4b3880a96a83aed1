import type { MarketplaceMode } from "@touchstone/interface";
import type { Tx } from "../../store/store.js";

/** What deciding about one listing needs to know of its marketplace. */
export interface OpenListing {
  readonly mode: MarketplaceMode;
  readonly profile: string;
  /** Set by the operator beside it. */
  readonly furtherProfiles: readonly string[];
  readonly territory: string;
  readonly revision: number | null;
  /** As the marketplace said; `null`: it did not. */
  readonly sellerIsBusiness: boolean | null;
}

/**
 * Goes on as casework for one listing and holds it: decisions about one listing come one after the
 * other, so that each sees what the one before left and their sequences tell their order.
 */
export async function openListing(
  tx: Tx,
  listing: { readonly marketplaceId: string; readonly listingId: string },
): Promise<OpenListing> {
  const { marketplaceId, listingId } = listing;
  await tx.actAs({ role: "casework", marketplace: marketplaceId, listing: listingId });
  await tx.db
    .insertInto("listingStates")
    .values({ marketplaceId, listingId, state: "active", sequence: 0, updatedAt: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx.db
    .selectFrom("listingStates")
    .select("sequence")
    .where("marketplaceId", "=", marketplaceId)
    .where("listingId", "=", listingId)
    .forUpdate()
    .execute();
  return readOpenListing(tx, listing);
}

/** The same of a listing that is held already, in the scope at hand: casework, or jobs. */
export async function readOpenListing(
  tx: Tx,
  listing: { readonly marketplaceId: string; readonly listingId: string },
): Promise<OpenListing> {
  const { marketplaceId, listingId } = listing;
  const row = await tx.db
    .selectFrom("marketplaces as m")
    .leftJoin("listings as l", (join) =>
      join.onRef("l.marketplaceId", "=", "m.id").on("l.listingId", "=", listingId),
    )
    .leftJoin("sellers as s", (join) =>
      join.onRef("s.marketplaceId", "=", "m.id").onRef("s.sellerId", "=", "l.sellerId"),
    )
    .select(["m.mode", "m.profile", "m.furtherProfiles", "m.territory", "l.revision"])
    .select("s.isBusiness as sellerIsBusiness")
    .where("m.id", "=", marketplaceId)
    .executeTakeFirstOrThrow();
  return { ...row, mode: row.mode as MarketplaceMode };
}
