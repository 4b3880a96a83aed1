import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { authorisationOf, moveAuthorisation } from "./authorisation.js";

/** A brand takes back what it let an agent do. What the agent did before stands. */
export async function revokeAuthorisation(
  context: Context,
  actor: MemberActor,
  authorisationId: string,
): Promise<Result<{ readonly id: string; readonly state: string }>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await tx.db
      .selectFrom("authorisations")
      .selectAll()
      .where("id", "=", authorisationId)
      .where("brandId", "=", actor.organisation.id)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return failed("not_found", "You gave no authorisation with this id.");
    // Taken back twice is taken back.
    if (row.state === "revoked") return done(authorisationOf(row));
    return moveAuthorisation(tx, row, { move: "revoked", memberId: actor.memberId, by: "brand" });
  });
}
