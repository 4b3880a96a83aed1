import type { MemberActor, MemberRole } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { LAST_ADMIN, lockMember } from "./lock-member.js";

/** Gives a member of the actor's organisation another role, in force with the next request. */
export async function changeRole(
  context: Context,
  actor: MemberActor,
  memberId: string,
  role: MemberRole,
): Promise<Result<{ readonly id: string; readonly role: MemberRole }>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const member = await lockMember(tx, actor, memberId);
    if (!member.ok) return member;
    if (member.value.lastAdmin && role !== "admin") return LAST_ADMIN;
    await tx.db.updateTable("members").set({ role }).where("id", "=", memberId).execute();
    return done({ id: memberId, role });
  });
}
