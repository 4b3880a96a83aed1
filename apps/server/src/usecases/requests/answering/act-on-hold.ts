import type { Context } from "../../../context.js";
import { openListing } from "../../cases/open-listing.js";
import { appendCaseEvents, loadCase } from "../../cases/store-case.js";
import { heldAnswer } from "./held-answer.js";
import { tellOfAnswer } from "./tell-of-answer.js";

const SCOPE = { role: "jobs", job: "clocks" } as const;

/** The clock of a held answer has run out: it takes effect, in one transaction. Doing it twice changes nothing. */
export async function actOnHold(
  context: Context,
  clock: { readonly caseId: string; readonly marketplaceId: string; readonly listingId: string },
): Promise<void> {
  await context.store.transaction(SCOPE, async (tx) => {
    const listing = await openListing(tx, clock);
    const state = await loadCase(tx, clock.caseId, { forUpdate: true });
    // Sent now, or taken back, by somebody who was faster.
    if (state?.pending?.kind !== "held" || state.pending.until > tx.now) return;
    const moved = await heldAnswer({ tx, listing, state });
    if (!moved.ok) throw new Error(`hold of case ${clock.caseId}: ${moved.refusal.detail}`);
    const next = await appendCaseEvents(tx, state, moved.events);
    await tellOfAnswer(context, { tx, listing, state: next });
  });
}
