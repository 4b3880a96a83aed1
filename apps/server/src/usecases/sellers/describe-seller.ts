import type { SellerActor } from "../../access/actor.js";
import { secretHash } from "../../access/tokens.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Instant } from "../../store/tables.js";

export interface SellerMe {
  readonly marketplace: { readonly id: string; readonly name: string };
  /** As the marketplace calls the seller. */
  readonly seller: string;
  /** When the visit ends. */
  readonly expiresAt: Instant;
}

/** The seller whose visit this is. */
export async function describeSeller(
  context: Context,
  { marketplace, seller }: SellerActor,
  token: string,
): Promise<Result<SellerMe>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const visit = await tx.db
      .selectFrom("sellerSessions as s")
      .innerJoin("marketplaces as m", "m.id", "s.marketplaceId")
      .select(["m.name", "s.expiresAt"])
      .where("s.tokenHash", "=", secretHash(token))
      .where("s.marketplaceId", "=", marketplace)
      .where("s.sellerId", "=", seller)
      .executeTakeFirst();
    if (visit === undefined) {
      return failed("not_signed_in", "Open Touchstone from the marketplace again.");
    }
    const { name, expiresAt } = visit;
    return done({ marketplace: { id: marketplace, name }, seller, expiresAt });
  });
}
