import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { LAST_ADMIN, lockMember } from "./lock-member.js";

/** Ends a membership with the next request; what the person did and the account itself stay. */
export async function removeMember(
  context: Context,
  actor: MemberActor,
  memberId: string,
): Promise<Result<void>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const member = await lockMember(tx, actor, memberId);
    if (!member.ok) return member;
    if (member.value.lastAdmin) return LAST_ADMIN;
    await tx.db
      .updateTable("members")
      .set({ removedAt: tx.now })
      .where("id", "=", memberId)
      .execute();
    return done(undefined);
  });
}
