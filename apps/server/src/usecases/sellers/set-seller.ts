import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

export interface SellerFacts {
  readonly seller: string;
  /** Whether the seller trades. */
  readonly business: boolean;
  readonly updatedAt: string;
}

interface Which {
  readonly marketplace: string;
  readonly seller: string;
}

/**
 * The marketplace says whether a seller trades. What protects business users alone (Regulation (EU) 2019/1150) then
 * applies to what is decided from now on, or does not.
 */
export function setSeller(
  context: Context,
  { marketplace, seller }: Which,
  business: boolean,
): Promise<Result<SellerFacts>> {
  return context.store.transaction({ role: "marketplace", marketplace }, async (tx) => {
    const said = { isBusiness: business, updatedAt: tx.now };
    await tx.db
      .insertInto("sellers")
      .values({ marketplaceId: marketplace, sellerId: seller, ...said })
      .onConflict((conflict) => conflict.columns(["marketplaceId", "sellerId"]).doUpdateSet(said))
      .execute();
    return done({ seller, business, updatedAt: tx.now });
  });
}

export function readSeller(
  context: Context,
  { marketplace, seller }: Which,
): Promise<Result<SellerFacts>> {
  return context.store.transaction({ role: "marketplace", marketplace }, async (tx) => {
    const row = await tx.db
      .selectFrom("sellers")
      .select(["isBusiness", "updatedAt"])
      .where("marketplaceId", "=", marketplace)
      .where("sellerId", "=", seller)
      .executeTakeFirst();
    return row === undefined
      ? failed("not_found", "Nothing was said of such a seller.")
      : done({ seller, business: row.isBusiness, updatedAt: row.updatedAt });
  });
}
