import { newSecret } from "../../access/tokens.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Instant } from "../../store/tables.js";
import { sellerLinkHash, sellerLinkUrl } from "./seller-link.js";

export interface MintedLink {
  readonly url: string;
  readonly token: string;
  readonly expiresAt: Instant;
}

const MINUTES_15 = 15 * 60 * 1000;

/** A link that opens Touchstone for a seller who is signed in at the marketplace: good once. */
export async function mintLink(
  context: Context,
  marketplace: string,
  seller: string,
): Promise<Result<MintedLink>> {
  const token = newSecret();
  return context.store.transaction({ role: "marketplace", marketplace }, async (tx) => {
    const expiresAt = new Date(Date.parse(tx.now) + MINUTES_15).toISOString();
    await tx.db
      .insertInto("sellerLinks")
      .values({
        tokenHash: sellerLinkHash(token),
        marketplaceId: marketplace,
        sellerId: seller,
        caseId: null,
        createdAt: tx.now,
        expiresAt,
        usedAt: null,
      })
      .execute();
    return done({ url: sellerLinkUrl(context, token), token, expiresAt });
  });
}
