import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { startRematch } from "../rematches/start-rematch.js";
import { mayDecideFor } from "./caller.js";
import { type LockedRight, lockRight, noSuchRight } from "./lock-right.js";
import { recordMove } from "./record-move.js";
import { moveRight, type RightState } from "./right-machine.js";
import { type RightView, rightView } from "./right-view.js";

export interface Review {
  readonly outcome: "start" | "needs_info" | "verified" | "rejected";
  readonly reason?: string | undefined;
}

const EVENT_TYPES = {
  start: "review_started",
  needs_info: "information_requested",
  verified: "verified",
  rejected: "rejected",
} as const;

/**
 * The operator's word on a right. Once verified it counts in screening as soon as the brand's identity is
 * confirmed, and the stored listings are matched against it.
 */
export async function reviewRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
  { outcome, reason }: Review,
): Promise<Result<RightView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const right = await lockRight(tx, rightId);
    if (right === undefined) return noSuchRight();
    if (!mayDecideFor(actor, right.accountManagerId, ["admin", "reviewer"])) {
      return failed(
        "not_allowed",
        "The brand's account manager, a reviewer or an admin reviews it.",
      );
    }
    if (outcome !== "verified" && outcome !== "start" && reason === undefined) {
      return failed("invalid_request", "Say why, so that the brand can mend it.", {
        parts: [{ pointer: "/reason", detail: "is needed with this outcome" }],
      });
    }
    const to = moveRight(right.state as RightState, outcome);
    if (to === undefined) {
      return failed("illegal_move", `A right that is ${right.state} cannot become ${outcome}.`);
    }
    const obstacle = outcome === "verified" ? obstacleTo(right, tx.now) : undefined;
    if (obstacle !== undefined) return failed("illegal_move", obstacle);
    const move = { type: EVENT_TYPES[outcome], to, actorId: actor.memberId, reason };
    const moved = await recordMove(tx, right, move);
    if (to === "verified" && right.identityState === "confirmed") await startRematch(tx, right);
    return done(rightView(moved, tx.now));
  });
}

/** What cannot be verified, whoever wishes it. */
function obstacleTo(right: LockedRight, now: string): string | undefined {
  if (right.registeredOn === null && right.kind !== "copyright_image") {
    return "An application that is not registered supports no claim: it cannot be verified.";
  }
  if (right.expiresOn !== null && right.expiresOn < now.slice(0, 10)) {
    return "A registration that has expired cannot be verified.";
  }
  return undefined;
}
