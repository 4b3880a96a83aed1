import { caseRows, refuseNotice, reverseDecision } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { caseActor } from "../cases/case-actor.js";
import { openListing } from "../cases/open-listing.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";

/** What one call came to. Called again, it goes on where it was; until nothing remains. */
export interface Reversed {
  readonly reinstated: number;
  readonly refused: number;
  readonly remaining: number;
}

/** Notices of an account that proved fraudulent, at most so many in one call. */
const AT_ONCE = 100;

/**
 * Undoes what a fraudulent account brought about: what is in force is reinstated, what waits is refused, what was
 * not worked on is dropped. Each listing in a transaction of its own, so that a stop in the middle loses nothing.
 */
export async function reverseNotices(
  context: Context,
  actor: MemberActor,
  brandId: string,
  atOnce: number = AT_ONCE,
): Promise<Result<Reversed>> {
  const due = await context.store.transaction(memberScope(actor), async (tx) => {
    const brand = await tx.db
      .selectFrom("brands")
      .select("id")
      .where("id", "=", brandId)
      .executeTakeFirst();
    if (brand === undefined) return null;
    const cases = await dueCases(tx, brandId).limit(atOnce).execute();
    await tx.actAs({ role: "jobs", job: "notices" });
    await tx.db
      .updateTable("noticeItems")
      .set({ state: "withdrawn", workedAt: tx.now })
      .where("brandId", "=", brandId)
      .where("state", "=", "waiting")
      .execute();
    return cases;
  });
  if (due === null) return failed("not_found", "There is no such brand.");
  let reinstated = 0;
  let refused = 0;
  for (const one of due) {
    const what = await undo(context, actor, one);
    if (what === "reinstated") reinstated += 1;
    if (what === "refused") refused += 1;
  }
  const remaining = await context.store.transaction(memberScope(actor), async (tx) => {
    const rows = await dueCases(tx, brandId).execute();
    return rows.length;
  });
  return done({ reinstated, refused, remaining });
}

/** Cases in which the brand's word is in force or waits, in the operator's scope. */
function dueCases(tx: Tx, brandId: string) {
  return tx.db
    .selectFrom("caseForOperator")
    .select(["id", "marketplaceId", "listingId"])
    .where("brandId", "=", brandId)
    .where((or) =>
      or.or([
        or("decision", "in", ["restrict", "would_restrict"]),
        or("noticeState", "in", ["submitted", "in_review", "clarification_required"]),
      ]),
    )
    .orderBy("id");
}

function undo(
  context: Context,
  actor: MemberActor,
  place: { readonly id: string; readonly marketplaceId: string; readonly listingId: string },
): Promise<"reinstated" | "refused" | null> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const listing = await openListing(tx, place);
    const state = await loadCase(tx, place.id, { forUpdate: true });
    if (state === null) return null;
    const by = { at: tx.now, actor: caseActor(actor) };
    const inForce = caseRows(state).case.decision !== null;
    const moved = inForce
      ? reverseDecision(state, {
          ...by,
          reason: "account_fraud",
          ids: { decision: tx.newId() },
        })
      : refuseNotice(state, { ...by, reasons: ["abusive"], messageRef: null });
    // Somebody else was faster: there is nothing left to undo.
    if (!moved.ok) return null;
    const next = await appendCaseEvents(tx, state, moved.events);
    if (inForce) await tellMarketplace(context, tx, listing, next, "state");
    else await noteRefusal(tx, place.id);
    tx.changed({ topics: ["notices", "tasks"], brand: state.brandId, case: place.id });
    return inForce ? "reinstated" : "refused";
  });
}

async function noteRefusal(tx: Tx, caseId: string): Promise<void> {
  await tx.db
    .updateTable("noticeItems")
    .set({ refusal: ["abusive"], cureDueAt: null })
    .where("caseId", "=", caseId)
    .execute();
}
