import type { MemberActor, OrganisationKind } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";

export interface OrganisationItem {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly createdAt: string;
}

/** Every organisation of the installation, for the operator. */
export async function listOrganisations(
  context: Context,
  actor: MemberActor,
  asked: PageAsked & { readonly kind?: OrganisationKind | undefined },
): Promise<Result<Page<OrganisationItem>>> {
  const before = idBefore(asked);
  if (!before.ok) return before;
  const rows = await context.store.transaction(memberScope(actor), (tx) => {
    let query = tx.db
      .selectFrom("organisations")
      .select(["id", "kind", "name", "createdAt"])
      .orderBy("id")
      .limit(asked.limit + 1);
    if (asked.kind !== undefined) query = query.where("kind", "=", asked.kind);
    if (before.value !== null) query = query.where("id", ">", before.value);
    return query.execute();
  });
  return done(pageOfIds(rows, asked));
}
