import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import { mayActFor } from "../../organisations/may-act-for.js";
import { type ProposalView, proposalView } from "./proposal-view.js";

type TransferAnswer = "accepted" | "declined" | "withdrawn";

const FROM: Readonly<Record<TransferAnswer, readonly string[]>> = {
  accepted: ["proposed"],
  declined: ["proposed", "accepted"],
  withdrawn: ["proposed", "accepted"],
};

/** The new holder takes a right or does not want it; the old one thinks better of it. */
export async function answerTransfer(
  context: Context,
  actor: MemberActor,
  proposalId: string,
  said: TransferAnswer,
): Promise<Result<ProposalView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await tx.db
      .selectFrom("rightProposals")
      .selectAll()
      .where("id", "=", proposalId)
      .where("kind", "=", "transfer")
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return failed("not_found", "There is no transfer that you may see.");
    const side = said === "withdrawn" ? row.brandId : row.toBrandId;
    const may = side === null ? null : await mayActFor(tx, actor, side, "submit_rights");
    if (may?.ok !== true) {
      return failed(
        "not_allowed",
        said === "withdrawn" ? "Its holder takes a proposal back." : "The new holder says so.",
      );
    }
    if (!FROM[said].includes(row.state)) {
      return failed("illegal_move", `This transfer is ${row.state}: it cannot be ${said} now.`);
    }
    const by = actor.memberId;
    const changes =
      said === "accepted"
        ? { state: said, acceptedBy: by, acceptedAt: tx.now }
        : { state: said, decidedBy: by, decidedAt: tx.now };
    await tx.db.updateTable("rightProposals").set(changes).where("id", "=", row.id).execute();
    for (const brand of [row.brandId, row.toBrandId]) {
      if (brand !== null) tx.changed({ topics: ["rights", "tasks"], brand });
    }
    return done(proposalView({ ...row, ...changes }));
  });
}
