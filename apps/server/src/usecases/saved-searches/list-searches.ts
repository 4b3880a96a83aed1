import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { type SavedSearch, savedSearchesOf } from "./saved-search.js";

/** Saved searches are queues: each is a filter and an order under a name. */
export async function listSearches(
  context: Context,
  actor: MemberActor,
): Promise<Result<{ readonly items: readonly SavedSearch[] }>> {
  const items = await context.store.transaction(memberScope(actor), (tx) =>
    savedSearchesOf(tx, actor),
  );
  return done({ items });
}
