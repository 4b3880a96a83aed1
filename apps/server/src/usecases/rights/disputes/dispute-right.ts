import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, type Result } from "../../../failures/failure.js";
import { endRematches } from "../../rematches/end-rematches.js";
import { lockForOperator } from "../lock-for-operator.js";
import { nextState } from "../next-state.js";
import { recordMove } from "../record-move.js";
import { type RightView, rightView } from "../right-view.js";

export interface Dispute {
  /** Who says that the right is not its holder's. */
  readonly claimant: string;
  readonly reason: string;
}

/** A right that somebody disputes supports no new notice and is not looked for, from this transaction on. */
export async function disputeRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
  { claimant, reason }: Dispute,
): Promise<Result<RightView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockForOperator(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    const to = nextState(right, "disputed");
    if (!to.ok) return to;
    const id = tx.newId();
    await tx.db
      .insertInto("rightDisputes")
      .values({
        id,
        rightId,
        brandId: right.brandId,
        claimant,
        reason,
        openedBy: actor.memberId,
        openedAt: tx.now,
      })
      .execute();
    // Who disputes it, and in what words, is no part of the event.
    const move = { type: "disputed", to: to.value, actorId: actor.memberId, data: { dispute: id } };
    const moved = await recordMove(tx, right, move);
    await endRematches(tx, { rightId });
    return done(rightView(moved, tx.now));
  });
}
