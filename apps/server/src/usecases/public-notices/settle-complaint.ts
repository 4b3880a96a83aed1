import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import { failed } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { LockedNotice } from "./move-notice.js";

/**
 * Whoever decided does not decide on the complaint of it, where the house has somebody else who could (Art. 20(4) and
 * (6): diligent, objective, by staff). `null` where this member may.
 */
export async function barredFromComplaint(
  tx: Tx,
  { memberId, organisation }: MemberActor,
  { decidedBy }: Pick<LockedNotice, "decidedBy">,
): Promise<ReturnType<typeof failed> | null> {
  if (decidedBy !== memberId) return null;
  const other = await tx.db
    .selectFrom("members")
    .select("id")
    .where("organisationId", "=", organisation.id)
    .where("removedAt", "is", null)
    .where("role", "in", ["admin", "reviewer"])
    .where("id", "<>", memberId)
    .limit(1)
    .executeTakeFirst();
  if (other === undefined) return null;
  return failed("illegal_move", "Another member decides on a complaint of your decision.");
}

/** Writes down who decided on the open complaint, and how. */
export async function settleComplaint(
  tx: Tx,
  actor: MemberActor,
  { id }: LockedNotice,
  outcome: "restricted" | "no_action",
): Promise<void> {
  await tx.actAs(memberScope(actor));
  await tx.db
    .updateTable("publicNoticeComplaints")
    .set({ outcome, decidedAt: tx.now, decidedBy: actor.memberId })
    .where("noticeId", "=", id)
    .where("outcome", "is", null)
    .execute();
}
