import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";
import { type KeyItem, keyItem } from "./key-item.js";

/** The keys of the actor's organisation, those that are over or revoked too. */
export async function listKeys(
  context: Context,
  actor: MemberActor,
  asked: PageAsked,
): Promise<Result<Page<KeyItem>>> {
  const before = idBefore(asked);
  if (!before.ok) return before;
  const rows = await context.store.transaction(memberScope(actor), (tx) => {
    let query = tx.db
      .selectFrom("apiKeys")
      .select(["id", "name", "prefix", "marketplaceId", "scopes"])
      .select(["createdAt", "expiresAt", "lastUsedAt", "revokedAt", "replaces"])
      .where("organisationId", "=", actor.organisation.id)
      .orderBy("id")
      .limit(asked.limit + 1);
    if (before.value !== null) query = query.where("id", ">", before.value);
    return query.execute();
  });
  return done(pageOfIds(rows.map(keyItem), asked));
}
