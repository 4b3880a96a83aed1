import type { MemberActor } from "../../access/actor.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

/** An agent answers only for brands whose authorisation names answering. Needs the member's own scope. */
export async function mayAnswer(
  tx: Tx,
  actor: MemberActor,
  brandId: string,
): Promise<Result<null>> {
  if (actor.organisation.kind === "brand") return done(null);
  const given = await tx.db
    .selectFrom("authorisations")
    .select("id")
    .where("brandId", "=", brandId)
    .where("agentId", "=", actor.organisation.id)
    .where("state", "=", "active")
    .where("validFrom", "<=", tx.now)
    .where((or) => or.or([or("validTo", "is", null), or("validTo", ">", tx.now)]))
    .where((any) => any(any.val("answer"), "=", any.fn.any("actions")))
    .executeTakeFirst();
  if (given !== undefined) return done(null);
  return failed("not_allowed", "Ask the brand to let your organisation answer for it.");
}
