import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, type Result } from "../../../failures/failure.js";
import type { Page } from "../../../http/page.js";
import { idBefore, type PageAsked, pageOfIds } from "../../people/page-of-ids.js";
import { type ProposalView, proposalView } from "./proposal-view.js";

/** Transfers from and to the caller's brands, or all for the operator; the newest first. */
export async function listTransfers(
  context: Context,
  actor: MemberActor,
  asked: PageAsked & { readonly state?: string | undefined },
): Promise<Result<Page<ProposalView>>> {
  const before = idBefore(asked);
  if (!before.ok) return before;
  return context.store.transaction(memberScope(actor), async (tx) => {
    let rows = tx.db
      .selectFrom("rightProposals")
      .selectAll()
      .where("kind", "=", "transfer")
      .orderBy("id", "desc")
      .limit(asked.limit + 1);
    if (asked.state !== undefined) rows = rows.where("state", "=", asked.state);
    if (before.value !== null) rows = rows.where("id", "<", before.value);
    return done(pageOfIds((await rows.execute()).map(proposalView), asked));
  });
}
