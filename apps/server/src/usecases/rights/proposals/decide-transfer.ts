import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import type { Tx } from "../../../store/store.js";
import { endRematches } from "../../rematches/end-rematches.js";
import { settleOpenDispute } from "../disputes/open-dispute.js";
import { keepDocument } from "../documents/add-document.js";
import { lockForOperator } from "../lock-for-operator.js";
import type { LockedRight } from "../lock-right.js";
import { nextState } from "../next-state.js";
import { recordMove, recordRightEvent } from "../record-move.js";
import { recordNote } from "../record-note.js";
import { needsReason, type ProposalDecision } from "./decide-renewal.js";
import { closeProposal, openProposal, type ProposalRow } from "./open-proposal.js";
import { type ProposalView, proposalView } from "./proposal-view.js";

/**
 * The operator confirms a transfer that the new holder accepted. The right ends with its old holder, whose cases
 * stay as they are; the new holder gets a copy as a draft that is verified anew. A right that only changed its
 * brand would show the new holder what the old one wrote and decided, and would count on a word that was given
 * about somebody else.
 */
export async function decideTransfer(
  context: Context,
  actor: MemberActor,
  rightId: string,
  { outcome, reason }: ProposalDecision,
): Promise<Result<ProposalView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockForOperator(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    const row = await openProposal(tx, rightId, "transfer");
    if (row === undefined) return failed("not_found", "No transfer of this right waits.");
    const { memberId } = actor;
    const decided = { decidedBy: memberId, decisionReason: reason ?? null };
    if (outcome === "refused") {
      if (reason === undefined) return needsReason();
      const data = { proposal: row.id, reason };
      await recordNote(tx, right, { type: "transfer_refused", actorId: memberId, data });
      return done(proposalView(await closeProposal(tx, row, { state: "refused", ...decided })));
    }
    if (row.state !== "accepted" || row.toBrandId === null) {
      return failed("illegal_move", "The new holder has to accept it first.");
    }
    const to = nextState(right, "transferred");
    if (!to.ok) return to;
    const successorId = await copyTo(tx, right, row.toBrandId, memberId);
    await keepAssignment(tx, right, { ...row, successorId }, memberId);
    await settleOpenDispute(tx, right.id, { outcome: "moved", reason: null, memberId });
    const end = { state: "confirmed", successorId, ...decided };
    const view = proposalView(await closeProposal(tx, row, end));
    await recordMove(tx, right, {
      type: "transferred",
      to: to.value,
      actorId: memberId,
      reason,
      data: { proposal: row.id, to: row.toBrandId, successor: successorId },
    });
    tx.changed({ topics: ["rights"], brand: row.toBrandId });
    await endRematches(tx, { rightId });
    return done(view);
  });
}

/** Under whose name the register has it now is for the new holder to say. */
async function copyTo(tx: Tx, right: LockedRight, brandId: string, memberId: string) {
  const id = tx.newId();
  const at = { createdAt: tx.now, updatedAt: tx.now };
  await tx.db
    .insertInto("rights")
    .values({
      id,
      brandId,
      kind: right.kind,
      text: right.text,
      aliases: right.aliases,
      images: right.images,
      niceClasses: right.niceClasses,
      niceEdition: right.niceEdition,
      licensed: right.licensed,
      territories: right.territories,
      number: right.number,
      office: right.office,
      holder: null,
      filedOn: right.filedOn,
      registeredOn: right.registeredOn,
      expiresOn: right.expiresOn,
      state: "draft",
      version: 1,
      predecessorId: right.id,
      verifiedAt: null,
      createdBy: memberId,
      ...at,
    })
    .execute();
  const data = { to: "draft", kind: right.kind, predecessor: right.id };
  await recordRightEvent(tx, { id, brandId, version: 1 }, "received", memberId, data);
  return id;
}

/** Both sides have it to show. */
async function keepAssignment(
  tx: Tx,
  right: LockedRight,
  { document, toBrandId, successorId }: ProposalRow,
  memberId: string,
): Promise<void> {
  if (document === null || toBrandId === null || successorId === null) return;
  const assignment = { kind: "assignment", file: document, memberId } as const;
  await keepDocument(tx, right, assignment);
  await keepDocument(tx, { id: successorId, brandId: toBrandId }, assignment);
}
