import {
  type CaseState,
  closeContestWindow,
  expireRequest,
  lapseNotice,
  lapseProposal,
  type Moved,
  resumeRequest,
  runContestClock,
  runDisputeClock,
} from "@touchstone/casework";
import type { Context } from "../../context.js";
import { openListing } from "../../usecases/cases/open-listing.js";
import { appendCaseEvents, loadCase } from "../../usecases/cases/store-case.js";
import { tellMarketplace } from "../../usecases/cases/tell-marketplace.js";
import { actOnHold } from "../../usecases/requests/answering/act-on-hold.js";

interface RunOut {
  readonly at: string;
  /** The clock's whole name: `put_back:US_DMCA`. */
  readonly clock: string;
  /** For a decision that puts a listing back. */
  readonly ids: { readonly decision: string };
}

/** What each clock of a case, by the first part of its name, does when it runs out. None restricts anything. */
const CLOCK_HANDLERS: Readonly<Record<string, (state: CaseState, run: RunOut) => Moved>> = {
  request_due: expireRequest,
  snooze: resumeRequest,
  cure: lapseNotice,
  confirmation: lapseProposal,
  contest_window: closeContestWindow,
  put_back: runContestClock,
  arrival: runContestClock,
  review: runContestClock,
  owner_reply: runContestClock,
  lane: runContestClock,
  dispute: (state, { at, clock }) =>
    runDisputeClock(state, { at, disputeId: clock.slice(clock.indexOf(":") + 1) }),
};

interface DueClock {
  readonly caseId: string;
  readonly name: string;
  readonly marketplaceId: string;
  readonly listingId: string;
}

/**
 * Runs what is due, at most `limit` clocks, in the order in which they fell due: also what ran out while
 * nothing was running. One that fails is tried again and keeps no other waiting. Gives back how many ran.
 */
export async function runDueClocks(
  context: Context,
  limit: number,
  failing: Set<string> = new Set(),
): Promise<number> {
  const due = await context.store.transaction({ role: "jobs", job: "clocks" }, (tx) =>
    tx.db
      .selectFrom("clocks")
      .select(["caseId", "name", "marketplaceId", "listingId"])
      .where("state", "=", "running")
      .where("dueAt", "<=", tx.now)
      .orderBy("dueAt")
      .orderBy("caseId")
      .limit(limit + failing.size)
      .execute(),
  );
  let ran = 0;
  for (const clock of due) {
    const key = `${clock.caseId} ${clock.name}`;
    try {
      await runClock(context, clock);
      failing.delete(key);
      ran += 1;
    } catch (error) {
      failing.add(key);
      context.log.error({ err: error, case: clock.caseId, clock: clock.name }, FAILED);
    }
  }
  return ran;
}

const FAILED = "a clock could not be run; it is tried again";

/** One clock in one transaction. Another process may have been faster: then the case says so. */
async function runClock(context: Context, clock: DueClock): Promise<void> {
  // The one clock at which a decision takes effect: a member gave it minutes ago.
  if (clock.name === "hold") return actOnHold(context, clock);
  const handle = CLOCK_HANDLERS[clock.name.split(":")[0] ?? ""];
  if (handle === undefined) throw new Error(`no handler for the clock ${clock.name}`);
  await context.store.transaction({ role: "jobs", job: "clocks" }, async (tx) => {
    const listing = await openListing(tx, clock);
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
    const moved = handle(state, {
      at: tx.now,
      clock: clock.name,
      ids: { decision: tx.newId() },
    });
    if (!moved.ok)
      throw new Error(`${clock.name} of case ${clock.caseId}: ${moved.refusal.detail}`);
    const next = await appendCaseEvents(tx, state, moved.events);
    const putBack = moved.events.some(({ type }) => type === "reversed");
    if (putBack) await tellMarketplace(context, tx, listing, next, "state");
  });
}
