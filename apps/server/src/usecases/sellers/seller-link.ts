import { secretHash } from "../../access/tokens.js";
import type { Context } from "../../context.js";

/** The token of the link in a delivery: the same whenever it is sent again, and stored nowhere. */
export function sellerLinkToken(context: Pick<Context, "sealer">, deliveryId: string): string {
  return context.sealer.token("seller-link", deliveryId);
}

/** What `seller_links` holds of a token. */
export function sellerLinkHash(token: string): string {
  return secretHash(token);
}

/** The page that exchanges the token. After the number sign, so that no log and no referrer holds it. */
export function sellerLinkUrl(context: Pick<Context, "config">, token: string): string {
  return `${context.config.publicUrl}/seller/open#token=${token}`;
}
