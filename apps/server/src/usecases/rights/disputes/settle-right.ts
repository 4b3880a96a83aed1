import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, type Result } from "../../../failures/failure.js";
import { lockForOperator } from "../lock-for-operator.js";
import { nextState } from "../next-state.js";
import { recordMove } from "../record-move.js";
import { rematchAgain } from "../rematch-again.js";
import { type RightView, rightView } from "../right-view.js";
import { settleOpenDispute } from "./open-dispute.js";

export interface Settlement {
  /** The right stays with its holder, or is lost to whoever disputed it. */
  readonly outcome: "kept" | "lost";
  readonly reason: string;
}

/** Ends a dispute. A right that is kept counts again and is matched against what was listed meanwhile. */
export async function settleRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
  { outcome, reason }: Settlement,
): Promise<Result<RightView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockForOperator(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    const to = nextState(right, outcome === "kept" ? "settled" : "lost");
    if (!to.ok) return to;
    const { memberId } = actor;
    await settleOpenDispute(tx, rightId, { outcome, reason, memberId });
    const type = outcome === "kept" ? "dispute_settled" : "dispute_lost";
    const moved = await recordMove(tx, right, { type, to: to.value, actorId: memberId });
    await rematchAgain(tx, right, moved);
    return done(rightView(moved, tx.now));
  });
}
