import { withdrawContest as withdraw } from "@touchstone/casework";
import type { SellerActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { caseActor } from "../cases/case-actor.js";
import { type CaseStanding, standing } from "../cases/on-case.js";
import { openListing } from "../cases/open-listing.js";
import { refused } from "../cases/refused.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { sellerScope } from "../seller-cases/seller-scope.js";

/** A seller no longer contests. The restriction stays, and so does the rest of the time for another try. */
export async function withdrawContest(
  context: Context,
  actor: SellerActor,
  caseId: string,
): Promise<Result<CaseStanding>> {
  return context.store.transaction(sellerScope(actor), async (tx) => {
    const seen = await tx.db
      .selectFrom("caseForSeller")
      .select(["marketplaceId", "listingId"])
      .where("id", "=", caseId)
      .executeTakeFirst();
    if (seen === undefined) return failed("not_found", "There is no such case among yours.");
    const listing = await openListing(tx, seen);
    const state = await loadCase(tx, caseId, { forUpdate: true });
    if (state === null) return failed("not_found", "There is no such case among yours.");
    const moved = withdraw(state, { at: tx.now, actor: caseActor(actor) });
    if (!moved.ok) return refused(moved.refusal);
    const next = await appendCaseEvents(tx, state, moved.events);
    const told = await tellMarketplace(context, tx, listing, next, "case.updated");
    return done(standing(next, told));
  });
}
