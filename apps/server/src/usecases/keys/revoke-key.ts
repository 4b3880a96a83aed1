import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

/** Ends a key; every process has stopped taking it after five seconds (`access/identify-key.ts`). */
export async function revokeKey(
  context: Context,
  actor: MemberActor,
  keyId: string,
): Promise<Result<void>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const revoked = await tx.db
      .updateTable("apiKeys")
      .set((eb) => ({ revokedAt: eb.fn.coalesce("revokedAt", eb.val(tx.now)) }))
      .where("id", "=", keyId)
      .where("organisationId", "=", actor.organisation.id)
      .returning("id")
      .executeTakeFirst();
    return revoked === undefined
      ? failed("not_found", "Your organisation has no key with this id.")
      : done(undefined);
  });
}
