import { cureNotice, preflightNotice } from "@touchstone/casework";
import type { ReasonCode } from "@touchstone/interface";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { caseActor } from "../cases/case-actor.js";
import { openListing } from "../cases/open-listing.js";
import { refused } from "../cases/refused.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { mayActFor } from "../organisations/may-act-for.js";
import { caseOf, findItem } from "./find-item.js";
import type { SentEvidence } from "./notice-batch.js";
import { readFacts } from "./read-facts.js";
import { type ItemView, itemsSeenBy, withWords } from "./read-items.js";
import { readStoredItem, type StoredItem } from "./read-stored-item.js";
import { keepWords, readWords } from "./words-of.js";

/** What is mended. What is left out stays as it was. */
export interface Cure {
  readonly declarationId?: string | undefined;
  readonly rightId?: string | undefined;
  readonly reasonCode?: ReasonCode | undefined;
  readonly comment?: string | undefined;
  readonly orderNumber?: string | undefined;
  readonly evidence?: readonly SentEvidence[] | undefined;
}

/** The sender mends what the operator asked about, and signs for it. It is judged by the rules as it stands now. */
export function cureItem(
  context: Context,
  actor: MemberActor,
  which: { readonly item: string; readonly notice: string },
  cure: Cure,
): Promise<Result<ItemView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const found = await findItem(tx, actor, which);
    if (!found.ok) return found;
    const place = caseOf(found.value);
    if (place === null || found.value.origin === "request") {
      return failed("illegal_move", "Nothing was asked about this notice: give a new one.");
    }
    const { brandId } = found.value;
    const may = await mayActFor(tx, actor, brandId, "send_notices");
    if (!may.ok) return may;
    if (await hasUnknownFile(tx, cure.evidence ?? [])) {
      return failed("invalid_request", "Upload the files first.", {
        parts: [{ pointer: "/evidence", code: "unknown_file", detail: "is no file of yours" }],
      });
    }
    const mended = await carryOut(tx, { actor, itemId: which.item, brandId, place, cure });
    if (!mended.ok) return mended;
    await tx.actAs(memberScope(actor));
    const rows = await itemsSeenBy(tx, actor).where("i.id", "=", which.item).execute();
    const [view] = await withWords(tx, rows);
    if (view === undefined) throw new Error("an item that is not there any more");
    return done(view);
  });
}

interface Mending {
  readonly actor: MemberActor;
  readonly itemId: string;
  readonly brandId: string;
  readonly place: NonNullable<ReturnType<typeof caseOf>>;
  readonly cure: Cure;
}

async function carryOut(
  tx: Tx,
  { actor, itemId, brandId, place, cure }: Mending,
): Promise<Result<null>> {
  await tx.actAs({ role: "jobs", job: "notices" });
  const sitting = { actor, declarationId: cure.declarationId ?? null };
  const stored = await readStoredItem(tx, itemId, sitting);
  if (stored === undefined) throw new Error("an item that is not there any more");
  const { noticed, words } = await mend(tx, stored, cure);
  const asked = { items: [noticed], sender: stored.sender, except: place.caseId };
  const [found] = await readFacts(tx, asked);
  if (found === undefined) throw new Error("an item without its facts");
  await openListing(tx, place);
  const state = await loadCase(tx, place.caseId, { forUpdate: true });
  if (state === null) throw new Error("an item whose case is not there");
  const commentRef = words === null ? stored.commentRef : tx.newId();
  const moved = cureNotice(state, {
    actor: caseActor(actor),
    organisationId: actor.organisation.id,
    facts: { ...found.facts, notice: { ...found.facts.notice, commentRef } },
    answerId: tx.newId(),
  });
  if (!moved.ok) return refused(moved.refusal);
  const { marketplaceId, listingId } = place;
  if (words !== null && commentRef !== null) {
    await keepWords(tx, [{ id: commentRef, words, brandId, marketplaceId, listingId }]);
  }
  await appendCaseEvents(tx, state, moved.events);
  await tx.db
    .updateTable("noticeItems")
    .set({
      rightId: noticed.rightId,
      reasonCode: noticed.reasonCode,
      evidence: JSON.stringify(noticed.evidence),
      ...(words === null ? {} : { wordsRef: commentRef }),
      weaknesses: JSON.stringify(preflightNotice(found.facts).weaknesses),
      cureDueAt: null,
    })
    .where("id", "=", itemId)
    .execute();
  tx.changed({ topics: ["notices", "tasks"], brand: brandId, case: place.caseId });
  return done(null);
}

async function mend(tx: Tx, { noticed, wordsRef }: StoredItem, cure: Cure) {
  const own = (await readWords(tx, [wordsRef])).get(wordsRef ?? "") ?? {};
  const says = cure.comment !== undefined || cure.orderNumber !== undefined;
  return {
    words: says
      ? { ...own, text: cure.comment ?? own.text, orderNumber: cure.orderNumber ?? own.orderNumber }
      : null,
    noticed: {
      ...noticed,
      rightId: cure.rightId ?? noticed.rightId,
      reasonCode: cure.reasonCode ?? noticed.reasonCode,
      evidence: [...noticed.evidence, ...(cure.evidence ?? [])],
      hasComment: noticed.hasComment || Boolean(cure.comment),
      hasOrderNumber: noticed.hasOrderNumber || Boolean(cure.orderNumber),
    },
  };
}

async function hasUnknownFile(tx: Tx, evidence: readonly SentEvidence[]): Promise<boolean> {
  const keys = [...new Set(evidence.map(({ file }) => file))];
  if (keys.length === 0) return false;
  const rows = await tx.db.selectFrom("files").select("key").where("key", "in", keys).execute();
  return new Set(rows.map(({ key }) => key)).size < keys.length;
}
