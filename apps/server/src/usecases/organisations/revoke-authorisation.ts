import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

/** A brand takes back what it let an agent do. What the agent did before stands. */
export async function revokeAuthorisation(
  context: Context,
  actor: MemberActor,
  authorisationId: string,
): Promise<Result<{ readonly id: string; readonly state: string }>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const revoked = await tx.db
      .updateTable("authorisations")
      .set({ state: "revoked" })
      .where("id", "=", authorisationId)
      .where("brandId", "=", actor.organisation.id)
      .returning(["id", "state"])
      .executeTakeFirst();
    if (revoked === undefined)
      return failed("not_found", "You gave no authorisation with this id.");
    tx.changed({ topics: ["brands"], brand: actor.organisation.id });
    return done(revoked);
  });
}
