import { newSecret, secretHash } from "../../access/tokens.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Instant } from "../../store/tables.js";
import { sellerLinkHash } from "./seller-link.js";

export interface SellerSession {
  /** Goes as `Authorization: Bearer`. */
  readonly token: string;
  readonly marketplace: string;
  readonly seller: string;
  /** The case that the link was about. */
  readonly caseId: string | null;
  readonly expiresAt: Instant;
}

const HOURS_8 = 8 * 60 * 60 * 1000;

/** Exchanges the token of a link for a session: of two who come with it, one gets in. */
export async function openSession(
  context: Context,
  linkToken: string,
): Promise<Result<SellerSession>> {
  const token = `tss_${newSecret()}`;
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const link = await tx.db
      .updateTable("sellerLinks")
      .set({ usedAt: tx.now })
      .where("tokenHash", "=", sellerLinkHash(linkToken))
      .where("usedAt", "is", null)
      .where("expiresAt", ">", tx.now)
      .returning(["marketplaceId", "sellerId", "caseId"])
      .executeTakeFirst();
    if (link === undefined) {
      return failed("link_spent", "Open Touchstone from the marketplace again for a new link.");
    }
    const expiresAt = new Date(Date.parse(tx.now) + HOURS_8).toISOString();
    await tx.db
      .insertInto("sellerSessions")
      .values({
        tokenHash: secretHash(token),
        marketplaceId: link.marketplaceId,
        sellerId: link.sellerId,
        createdAt: tx.now,
        expiresAt,
      })
      .execute();
    return done({
      token,
      marketplace: link.marketplaceId,
      seller: link.sellerId,
      caseId: link.caseId,
      expiresAt,
    });
  });
}
