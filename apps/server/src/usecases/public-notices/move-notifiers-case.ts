import type { CaseState, Moved } from "@touchstone/casework";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { openListing } from "../cases/open-listing.js";
import { refused } from "../cases/refused.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";

/**
 * Moves a case by the word of whoever sent the notice it rests on. The caller has shown that it is theirs; goes on in
 * the scope of that listing.
 */
export async function moveNotifiersCase(
  context: Context,
  tx: Tx,
  caseId: string,
  {
    move,
    before,
  }: {
    readonly move: (state: CaseState) => Moved;
    /** Keeps what goes with the move, in the scope of its listing. */
    readonly before?: (state: CaseState) => Promise<void>;
  },
): Promise<Result<void>> {
  await tx.actAs({ role: "jobs", job: "public-notices" });
  const place = await tx.db
    .selectFrom("cases")
    .select(["marketplaceId", "listingId"])
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  const listing = await openListing(tx, place);
  const state = await loadCase(tx, caseId, { forUpdate: true });
  if (state === null) throw new Error("a notice whose case is not there");
  const moved = move(state);
  if (!moved.ok) return refused(moved.refusal);
  await before?.(state);
  const next = await appendCaseEvents(tx, state, moved.events);
  await tellMarketplace(context, tx, listing, next, "state");
  return done(undefined);
}
