import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";
import type { Authorisation } from "./authorisation.js";

export interface AuthorisationItem extends Authorisation {
  /** `null` when the caller does not see that organisation (any more). */
  readonly brandName: string | null;
  readonly agentName: string | null;
}

/** What a brand gave, what an agent was given; the operator sees all. */
export async function listAuthorisations(
  context: Context,
  actor: MemberActor,
  asked: PageAsked,
): Promise<Result<Page<AuthorisationItem>>> {
  const before = idBefore(asked);
  if (!before.ok) return before;
  const rows = await context.store.transaction(memberScope(actor), (tx) => {
    let query = tx.db
      .selectFrom("authorisations as a")
      .leftJoin("organisations as brand", "brand.id", "a.brandId")
      .leftJoin("organisations as agent", "agent.id", "a.agentId")
      .select(["a.id", "a.brandId", "a.agentId", "a.actions", "a.validFrom", "a.validTo"])
      .select(["a.rightIds", "a.territories", "a.document"])
      .select(["a.state", "brand.name as brandName", "agent.name as agentName"])
      .orderBy("a.id")
      .limit(asked.limit + 1);
    if (before.value !== null) query = query.where("a.id", ">", before.value);
    return query.execute();
  });
  return done(pageOfIds(rows, asked));
}
