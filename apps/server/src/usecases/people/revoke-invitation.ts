import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

/** Takes an invitation back. One that was accepted is answered by removing the member. */
export async function revokeInvitation(
  context: Context,
  actor: MemberActor,
  invitationId: string,
): Promise<Result<void>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const revoked = await tx.db
      .updateTable("invitations")
      .set({ revokedAt: tx.now })
      .where("id", "=", invitationId)
      .where("acceptedAt", "is", null)
      .where("revokedAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    return revoked === undefined
      ? failed("not_found", "There is no open invitation with this id.")
      : done(undefined);
  });
}
