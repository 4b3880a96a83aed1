import { kindOfRight } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { startRematch } from "../rematches/start-rematch.js";
import { readyEstimate } from "./estimate-right.js";
import { withOtherHolders } from "./held-by-another.js";
import { lockForOperator } from "./lock-for-operator.js";
import type { LockedRight } from "./lock-right.js";
import { nextState } from "./next-state.js";
import { recordMove } from "./record-move.js";
import { type RightView, rightView } from "./right-view.js";
import { lastSubmitter, submitterMayStill } from "./submitter-may-still.js";
import { type Accepted, whatMustBeAccepted } from "./what-must-be-accepted.js";

export interface Review extends Accepted {
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
 * confirmed, and the stored listings are matched against it. What it would touch is counted before.
 */
export async function reviewRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
  review: Review,
): Promise<Result<RightView>> {
  const { outcome, reason } = review;
  if (outcome === "verified" && actor.organisation.kind === "operator") {
    const ready = await readyEstimate(context, actor, rightId);
    if (!ready.ok) return ready;
  }
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockForOperator(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    if (outcome !== "verified" && outcome !== "start" && reason === undefined) {
      return failed("invalid_request", "Say why, so that the brand can mend it.", {
        parts: [{ pointer: "/reason", detail: "is needed with this outcome" }],
      });
    }
    const to = nextState(right, outcome);
    if (!to.ok) return to;
    const accepted = outcome === "verified" ? await mayBeVerified(tx, right, review) : done({});
    if (!accepted.ok) return accepted;
    const move = {
      type: EVENT_TYPES[outcome],
      to: to.value,
      actorId: actor.memberId,
      reason,
      data: accepted.value,
    };
    const moved = await recordMove(tx, right, move);
    if (to.value === "verified" && right.identityState === "confirmed") {
      await startRematch(tx, right);
    }
    const [view] = await withOtherHolders(tx, actor, [rightView(moved, tx.now)]);
    return done(view as RightView);
  });
}

/** What cannot be verified whoever wishes it, and what only by whoever says so outright. */
async function mayBeVerified(tx: Tx, right: LockedRight, review: Review) {
  if (right.registeredOn === null && kindOfRight(right.kind).registered) {
    return failed(
      "illegal_move",
      "An application that is not registered supports no claim: it cannot be verified.",
    );
  }
  if (right.expiresOn !== null && right.expiresOn < tx.now.slice(0, 10)) {
    return failed("illegal_move", "A registration that has expired cannot be verified.");
  }
  const memberId = await lastSubmitter(tx, right.id);
  const may = await submitterMayStill(tx, { memberId, brandId: right.brandId, rightId: right.id });
  return may.ok ? whatMustBeAccepted(tx, right, review) : may;
}
