import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type SavedSearch, type SearchToSave, savedSearchesOf } from "./saved-search.js";

/** Of one member; more would be no queues but a list to search in. */
const MOST = 30;

/** Saves a queue under a name, or changes one of the member's own. */
export async function saveSearch(
  context: Context,
  actor: MemberActor,
  id: string | null,
  { name, shared, filter }: SearchToSave,
): Promise<Result<SavedSearch>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const own = (await savedSearchesOf(tx, actor)).filter((search) => search.own);
    if (id !== null && !own.some((search) => search.id === id)) {
      return failed("not_found", "There is no saved search of yours with this id.");
    }
    if (own.some((search) => search.name === name && search.id !== id)) {
      return failed("conflict", "You have a saved search of this name already.");
    }
    if (id === null && own.length >= MOST) {
      return failed("conflict", `Remove one first: there can be ${MOST} of them.`);
    }
    const values = { name, shared, filter: JSON.stringify(filter), updatedAt: tx.now };
    const savedId = id ?? tx.newId();
    if (id === null) {
      await tx.db
        .insertInto("savedSearches")
        .values({
          ...values,
          id: savedId,
          organisationId: actor.organisation.id,
          memberId: actor.memberId,
          createdAt: tx.now,
        })
        .execute();
    } else {
      await tx.db.updateTable("savedSearches").set(values).where("id", "=", id).execute();
    }
    return done({ id: savedId, name, shared, filter, own: true });
  });
}
