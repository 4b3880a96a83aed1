import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

/** Removes a saved search of the member's own. */
export async function removeSearch(
  context: Context,
  actor: MemberActor,
  id: string,
): Promise<Result<{ readonly id: string }>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const removed = await tx.db
      .deleteFrom("savedSearches")
      .where("id", "=", id)
      .where("memberId", "=", actor.memberId)
      .returning("id")
      .executeTakeFirst();
    return removed === undefined
      ? failed("not_found", "There is no saved search of yours with this id.")
      : done(removed);
  });
}
