import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import type { Tx } from "../../../store/store.js";
import { lockForOperator } from "../lock-for-operator.js";
import { lockOwnRight } from "../lock-right.js";
import { nextState } from "../next-state.js";
import { recordNote } from "../record-note.js";
import { missingFiles } from "../reference-files.js";
import { addProposal, openProposal } from "./open-proposal.js";
import { type ProposalView, proposalView } from "./proposal-view.js";

export interface Transfer {
  /** Id of the new holder, or its name exactly as it is known here. */
  readonly to: string;
  /** Key of the file that shows it: an assignment, an extract of the register. */
  readonly document?: string | undefined;
  readonly reason?: string | undefined;
}

/** The holder, or the operator, says that a right goes to another brand. That one accepts, the operator confirms. */
export async function transferRight(
  context: Context,
  actor: MemberActor,
  rightId: string,
  { to, document, reason }: Transfer,
): Promise<Result<ProposalView>> {
  const scope = memberScope(actor);
  return context.store.transaction(scope, async (tx) => {
    const isOperator = actor.organisation.kind === "operator";
    const locked = isOperator
      ? await lockForOperator(tx, actor, rightId)
      : await lockOwnRight(tx, actor, rightId);
    if (!locked.ok) return locked;
    const right = locked.value;
    const legal = nextState(right, "transferred");
    if (!legal.ok) return legal;
    const [missing] = document === undefined ? [] : await missingFiles(tx, actor, [document]);
    if (missing !== undefined) {
      const parts = [{ ...missing, pointer: "/document" }];
      return failed("invalid_request", "Upload the assignment first.", { parts });
    }
    if ((await openProposal(tx, rightId, "transfer")) !== undefined) {
      return failed("conflict", "A transfer of this right waits already.");
    }
    // A brand does not see others.
    await tx.actAs({ role: "auth" });
    const brand = await findBrand(tx, to);
    await tx.actAs(scope);
    if (brand === undefined || brand.id === right.brandId) {
      return failed("invalid_request", "Name another brand exactly as it is known here.", {
        parts: [
          { pointer: "/to", code: "unknown_brand", detail: "is no other brand that is here" },
        ],
      });
    }
    const row = await addProposal(tx, right, {
      kind: "transfer",
      expiresOn: null,
      document: document ?? null,
      reason: reason ?? null,
      proposedBy: actor.memberId,
      to: brand,
    });
    const data = { proposal: row.id, to: brand.id, document: document ?? null };
    await recordNote(tx, right, { type: "transfer_proposed", actorId: actor.memberId, data });
    tx.changed({ topics: ["rights"], brand: brand.id });
    return done(proposalView(row));
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function findBrand(tx: Tx, to: string) {
  const brands = tx.db.selectFrom("brands").select(["id", "name"]);
  const found = UUID.test(to) ? brands.where("id", "=", to) : brands.where("name", "=", to);
  return found.executeTakeFirst();
}
