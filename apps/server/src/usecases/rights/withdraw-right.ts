import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { endRematches } from "../rematches/end-rematches.js";
import { lockOwnRight } from "./lock-right.js";
import { recordMove } from "./record-move.js";
import { moveRight, type RightState } from "./right-machine.js";
import { type RightView, rightView } from "./right-view.js";

/** Takes a right back: it is no longer looked for. What was asked and decided by it stands. */
export async function withdrawRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
  reason: string | undefined,
): Promise<Result<RightView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockOwnRight(tx, actor, rightId);
    if (!locked.ok) return locked;
    const to = moveRight(locked.value.state as RightState, "withdraw");
    if (to === undefined) {
      return failed("illegal_move", `A right that is ${locked.value.state} cannot be withdrawn.`);
    }
    const move = { type: "withdrawn", to, actorId: actor.memberId, reason };
    const moved = await recordMove(tx, locked.value, move);
    await endRematches(tx, { rightId });
    return done(rightView(moved, tx.now));
  });
}
