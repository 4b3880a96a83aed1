import { secretHash } from "../../access/tokens.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";

/** Ends the session of a seller, at once. */
export async function endSession(context: Context, token: string): Promise<Result<void>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    await tx.db.deleteFrom("sellerSessions").where("tokenHash", "=", secretHash(token)).execute();
    return done(undefined);
  });
}
