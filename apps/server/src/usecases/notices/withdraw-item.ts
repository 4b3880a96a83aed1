import { caseRows, withdrawNotice } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { caseActor } from "../cases/case-actor.js";
import { openListing } from "../cases/open-listing.js";
import { refused } from "../cases/refused.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { mayActFor } from "../organisations/may-act-for.js";
import { undoAnswer } from "../requests/undo-answer.js";
import { caseOf, type FoundItem, findItem } from "./find-item.js";

interface Withdrawn {
  readonly id: string;
  readonly state: "withdrawn";
}

/**
 * The sender takes one notice back: before it is worked on, while it is reviewed, or when it is in force.
 * What it led to is undone by the road it came; that it was taken back stays on record.
 */
export async function withdrawItem(
  context: Context,
  actor: MemberActor,
  which: { readonly item: string; readonly notice: string },
): Promise<Result<Withdrawn>> {
  const looked = await context.store.transaction(memberScope(actor), (tx) =>
    withdraw(context, actor, tx, which),
  );
  if (!looked.ok) return looked;
  const { answered } = looked.value;
  if (answered !== null) {
    const undone = await undoAnswer(context, actor, answered);
    if (!undone.ok) return undone;
  }
  return done({ id: which.item, state: "withdrawn" });
}

/** Gives back the request that the notice answered, where that is what has to be taken back. */
async function withdraw(
  context: Context,
  actor: MemberActor,
  tx: Tx,
  which: { readonly item: string; readonly notice: string },
): Promise<Result<{ readonly answered: string | null }>> {
  const found = await findItem(tx, actor, which);
  if (!found.ok) return found;
  const item = found.value;
  const may = await mayActFor(tx, actor, item.brandId, "send_notices");
  if (!may.ok) return may;
  if (item.state === "waiting") return withdrawWaiting(tx, item);
  const place = caseOf(item);
  if (place === null) {
    return failed("illegal_move", "This notice was not taken: there is nothing to take back.");
  }
  if (item.origin === "request") return done({ answered: place.caseId });
  const listing = await openListing(tx, place);
  const state = await loadCase(tx, place.caseId, { forUpdate: true });
  if (state === null) throw new Error("an item whose case is not there");
  const moved = withdrawNotice(state, {
    at: tx.now,
    actor: caseActor(actor),
    ids: { decision: tx.newId() },
  });
  if (!moved.ok) return refused(moved.refusal);
  const next = await appendCaseEvents(tx, state, moved.events);
  if (caseRows(state).case.decision !== null) {
    await tellMarketplace(context, tx, listing, next, "state");
  }
  tx.changed({ topics: ["notices", "tasks"], brand: item.brandId, case: place.caseId });
  return done({ answered: null });
}

async function withdrawWaiting(
  tx: Tx,
  item: FoundItem,
): Promise<Result<{ readonly answered: null }>> {
  await tx.actAs({ role: "jobs", job: "notices" });
  const row = await tx.db
    .updateTable("noticeItems")
    .set({ state: "withdrawn", workedAt: tx.now })
    .where("id", "=", item.id)
    .where("state", "=", "waiting")
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) {
    return failed("conflict", "This notice was being worked on. Look at it again.");
  }
  tx.changed({ topics: ["notices"], brand: item.brandId });
  return done({ answered: null });
}
