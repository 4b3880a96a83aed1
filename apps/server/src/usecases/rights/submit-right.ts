import { kindOfRight } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type FailurePart, failed, type Result } from "../../failures/failure.js";
import { lockOwnRight } from "./lock-right.js";
import { nextState } from "./next-state.js";
import { recordMove } from "./record-move.js";
import { type RightRow, type RightView, rightView } from "./right-view.js";

/** Hands a right to the operator's reviewers. */
export async function submitRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
): Promise<Result<RightView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockOwnRight(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    const to = nextState(right, "submit");
    if (!to.ok) return to;
    const parts = missingOf(right);
    if (parts.length > 0) {
      return failed("invalid_request", "Complete the right before it is submitted.", { parts });
    }
    const move = { type: "submitted", to: to.value, actorId: actor.memberId };
    return done(rightView(await recordMove(tx, right, move), tx.now));
  });
}

/** What a review needs and the right does not tell yet. */
function missingOf(right: RightRow): FailurePart[] {
  return kindOfRight(right.kind)
    .needed.filter((name) => right[name] === null || right[name].length === 0)
    .map((name) => ({ pointer: `/${name}`, detail: "is needed for the review" }));
}
