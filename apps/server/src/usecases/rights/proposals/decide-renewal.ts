import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import { lockForOperator } from "../lock-for-operator.js";
import { nextState } from "../next-state.js";
import { recordMove } from "../record-move.js";
import { recordNote } from "../record-note.js";
import { rematchAgain } from "../rematch-again.js";
import { type RightView, rightView } from "../right-view.js";
import { submitterMayStill } from "../submitter-may-still.js";
import { closeProposal, openProposal } from "./open-proposal.js";

export interface ProposalDecision {
  readonly outcome: "confirmed" | "refused";
  /** Needed where it is refused. */
  readonly reason?: string | undefined;
}

/** The operator looked into the register: the registration was renewed, or was not. */
export async function decideRenewal(
  context: Context,
  actor: MemberActor,
  rightId: string,
  { outcome, reason }: ProposalDecision,
): Promise<Result<RightView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockForOperator(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    const row = await openProposal(tx, rightId, "renewal");
    if (row === undefined) return failed("not_found", "No renewal of this right waits.");
    const decided = { decidedBy: actor.memberId, decisionReason: reason ?? null };
    const data = { proposal: row.id, expiresOn: row.expiresOn };
    if (outcome === "refused") {
      if (reason === undefined) return needsReason();
      await closeProposal(tx, row, { state: "refused", ...decided });
      const note = { type: "renewal_refused", actorId: actor.memberId, data: { ...data, reason } };
      return done(rightView(await recordNote(tx, right, note), tx.now));
    }
    const may = await submitterMayStill(tx, {
      memberId: row.proposedBy,
      brandId: right.brandId,
      rightId,
    });
    if (!may.ok) return may;
    const to = nextState(right, "renewed");
    if (!to.ok) return to;
    if (row.expiresOn !== null && row.expiresOn < tx.now.slice(0, 10)) {
      return failed("illegal_move", "The renewal itself has expired: refuse it.");
    }
    await closeProposal(tx, row, { state: "confirmed", ...decided });
    const moved = await recordMove(tx, right, {
      type: "renewed",
      to: to.value,
      actorId: actor.memberId,
      reason,
      fields: { expiresOn: row.expiresOn },
      data,
    });
    await rematchAgain(tx, right, moved);
    return done(rightView(moved, tx.now));
  });
}

/** What a refusal without its reason is told. */
export function needsReason(): ReturnType<typeof failed> {
  return failed("invalid_request", "Say why, so that the other side can mend it.", {
    parts: [{ pointer: "/reason", detail: "is needed with this outcome" }],
  });
}
