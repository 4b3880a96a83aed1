import type { Context } from "../context.js";
import type { SellerActor } from "./actor.js";
import { secretHash } from "./tokens.js";

const TOKEN = /^tss_[\w-]{43}$/;

/** The seller whose session this is; `null` when it is none, or over. */
export async function identifySeller(context: Context, token: string): Promise<SellerActor | null> {
  if (!TOKEN.test(token)) return null;
  const session = await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .selectFrom("sellerSessions")
      .select(["marketplaceId", "sellerId"])
      .where("tokenHash", "=", secretHash(token))
      .where("expiresAt", ">", tx.now)
      .executeTakeFirst(),
  );
  if (session === undefined) return null;
  return { kind: "seller", marketplace: session.marketplaceId, seller: session.sellerId };
}
