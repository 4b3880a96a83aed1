import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import { keepDocument } from "../documents/add-document.js";
import { lockOwnRight } from "../lock-right.js";
import { nextState } from "../next-state.js";
import { recordNote } from "../record-note.js";
import { missingFiles } from "../reference-files.js";
import { addProposal, closeProposal, openProposal } from "./open-proposal.js";
import { type ProposalView, proposalView } from "./proposal-view.js";

export interface Renewal {
  /** The new last day, `YYYY-MM-DD`. */
  readonly expiresOn: string;
  /** Key of the file that shows it. */
  readonly document: string;
}

/** The brand says until when a registration was renewed, with proof. The operator confirms it. */
export async function renewRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
  { expiresOn, document }: Renewal,
): Promise<Result<ProposalView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockOwnRight(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    const to = nextState(right, "renewed");
    if (!to.ok) return to;
    const today = tx.now.slice(0, 10);
    if (expiresOn <= today || (right.expiresOn !== null && expiresOn <= right.expiresOn)) {
      return failed("invalid_request", "Name the new last day: it is later than the old one.", {
        parts: [{ pointer: "/expiresOn", code: "past", detail: "is no later than it was" }],
      });
    }
    const [missing] = await missingFiles(tx, actor, [document]);
    if (missing !== undefined) {
      const parts = [{ ...missing, pointer: "/document" }];
      return failed("invalid_request", "Upload the renewal first.", { parts });
    }
    const before = await openProposal(tx, rightId, "renewal");
    if (before !== undefined) {
      await closeProposal(tx, before, { state: "withdrawn", decidedBy: actor.memberId });
    }
    const { memberId } = actor;
    const row = await addProposal(tx, right, {
      kind: "renewal",
      expiresOn,
      document,
      reason: null,
      proposedBy: memberId,
      to: null,
    });
    await keepDocument(tx, right, { kind: "renewal", file: document, memberId });
    const data = { proposal: row.id, expiresOn, document };
    await recordNote(tx, right, { type: "renewal_proposed", actorId: memberId, data });
    return done(proposalView(row));
  });
}
