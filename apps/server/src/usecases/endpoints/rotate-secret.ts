import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { rotateWebhookSecret } from "../../delivery/webhook-secret.js";
import { done, failed, type Result } from "../../failures/failure.js";

/** Makes a new signing secret, in this answer alone. The one before signs too for another day. */
export function rotateSecret(
  context: Context,
  actor: MemberActor,
  marketplace: string,
): Promise<Result<{ readonly secret: string }>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await tx.db
      .selectFrom("endpoints")
      .select("secretSealed")
      .where("marketplaceId", "=", marketplace)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) {
      return failed("not_found", "There is no endpoint for this marketplace: put one first.");
    }
    const { secret, sealed } = rotateWebhookSecret(context.sealer, row.secretSealed, tx.now);
    await tx.db
      .updateTable("endpoints")
      .set({ secretSealed: sealed, updatedAt: tx.now })
      .where("marketplaceId", "=", marketplace)
      .execute();
    return done({ secret });
  });
}
