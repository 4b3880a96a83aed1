import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type FailurePart, failed, type Result } from "../../failures/failure.js";
import { lockOwnRight } from "./lock-right.js";
import { recordMove } from "./record-move.js";
import { moveRight, type RightState } from "./right-machine.js";
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
    const to = moveRight(right.state as RightState, "submit");
    if (to === undefined) {
      return failed("illegal_move", `A right that is ${right.state} cannot be submitted.`);
    }
    const parts = missingOf(right);
    if (parts.length > 0) {
      return failed("invalid_request", "Complete the right before it is submitted.", { parts });
    }
    const move = { type: "submitted", to, actorId: actor.memberId };
    return done(rightView(await recordMove(tx, right, move), tx.now));
  });
}

/** What a review needs. Copyright comes with no registration, and a design with no Nice classes. */
const MARK = ["number", "office", "holder", "territories", "niceClasses"] as const;
const DESIGN = ["number", "office", "holder", "territories"] as const;
const COPYRIGHT = ["holder"] as const;

function neededFor(kind: string): readonly (typeof MARK)[number][] {
  if (kind === "copyright_image") return COPYRIGHT;
  return kind === "design" ? DESIGN : MARK;
}

function missingOf(right: RightRow): FailurePart[] {
  return neededFor(right.kind)
    .filter((name) => right[name] === null || right[name].length === 0)
    .map((name) => ({ pointer: `/${name}`, detail: "is needed for the review" }));
}
