import {
  type CaseState,
  closeContestWindow,
  expireRequest,
  type Moved,
  resumeRequest,
} from "@touchstone/casework";
import type { Context } from "../../context.js";
import { openListing } from "../../usecases/cases/open-listing.js";
import { appendCaseEvents, loadCase } from "../../usecases/cases/store-case.js";

/** What each clock of a case does when it runs out. Nothing here ever restricts anything. */
const CLOCK_HANDLERS: Readonly<Record<string, (state: CaseState, by: { at: string }) => Moved>> = {
  request_due: expireRequest,
  snooze: resumeRequest,
  contest_window: closeContestWindow,
};

/** Runs what is due, at most `limit` clocks. Gives back how many there were. */
export async function runDueClocks(context: Context, limit: number): Promise<number> {
  const due = await context.store.transaction({ role: "jobs", job: "clocks" }, (tx) =>
    tx.db
      .selectFrom("clocks")
      .select(["caseId", "name", "marketplaceId", "listingId"])
      .where("state", "=", "running")
      .where("dueAt", "<=", tx.now)
      .orderBy("dueAt")
      .limit(limit)
      .execute(),
  );
  for (const clock of due) await runClock(context, clock);
  return due.length;
}

/** One clock in one transaction. Another process may have been faster: then the case says so. */
async function runClock(
  context: Context,
  clock: { caseId: string; name: string; marketplaceId: string; listingId: string },
): Promise<void> {
  const handle = CLOCK_HANDLERS[clock.name];
  if (handle === undefined) throw new Error(`no handler for the clock ${clock.name}`);
  await context.store.transaction({ role: "jobs", job: "clocks" }, async (tx) => {
    await openListing(tx, clock);
    const state = await loadCase(tx, clock.caseId, { forUpdate: true });
    const still = await tx.db
      .selectFrom("clocks")
      .select("dueAt")
      .where("caseId", "=", clock.caseId)
      .where("name", "=", clock.name)
      .where("state", "=", "running")
      .where("dueAt", "<=", tx.now)
      .executeTakeFirst();
    if (state === null || still === undefined) return;
    const moved = handle(state, { at: tx.now });
    if (!moved.ok)
      throw new Error(`${clock.name} of case ${clock.caseId}: ${moved.refusal.detail}`);
    await appendCaseEvents(tx, state, moved.events);
  });
}
