import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { endRematches } from "../rematches/end-rematches.js";
import { lockOwnRight } from "./lock-right.js";
import { nextState } from "./next-state.js";
import { recordMove } from "./record-move.js";
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
    const to = nextState(locked.value, "withdraw");
    if (!to.ok) return to;
    const move = { type: "withdrawn", to: to.value, actorId: actor.memberId, reason };
    const moved = await recordMove(tx, locked.value, move);
    await endRematches(tx, { rightId });
    return done(rightView(moved, tx.now));
  });
}
