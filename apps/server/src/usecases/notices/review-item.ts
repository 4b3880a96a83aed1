import {
  acceptNotice,
  askClarification,
  type CaseState,
  caseRows,
  type Moved,
  type NoticeRefusal,
  refuseNotice,
} from "@touchstone/casework";
import { cureDue } from "@touchstone/regimes";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { caseActor } from "../cases/case-actor.js";
import { keepMessage } from "../cases/keep-message.js";
import { type OpenListing, openListing } from "../cases/open-listing.js";
import { refused } from "../cases/refused.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { effectOf } from "./effect-of.js";
import { caseOf, findItem } from "./find-item.js";
import { type ItemFacts, readFacts } from "./read-facts.js";
import { type ItemView, itemsSeenBy, withWords } from "./read-items.js";
import { readStoredItem, type StoredItem } from "./read-stored-item.js";
import { messageRefOf, tellSeller } from "./tell-seller.js";

/** The operator's word on a notice. */
export interface Review {
  readonly outcome: "accept" | "refuse" | "clarify";
  /** Of a refusal: at least one. */
  readonly reasons?: readonly NoticeRefusal[] | undefined;
  /** What is asked, or said with a refusal. */
  readonly message?: string | undefined;
}

/**
 * The operator decides on a notice, or asks about it. The rules judge it as it stands now: what has lapsed since
 * it was sent, an agent's power of attorney among it, stands in the way.
 */
export function reviewItem(
  context: Context,
  actor: MemberActor,
  itemId: string,
  review: Review,
): Promise<Result<ItemView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const item = await findItem(tx, actor, { item: itemId });
    if (!item.ok) return item;
    const place = caseOf(item.value);
    if (place === null || item.value.origin === "request") {
      return failed("illegal_move", "This notice does not wait for a review.");
    }
    await tx.actAs({ role: "jobs", job: "notices" });
    const stored = await readStoredItem(tx, itemId);
    if (stored === undefined) throw new Error("an item that is not there any more");
    const [found] = await readFacts(tx, {
      items: [stored.noticed],
      sender: stored.sender,
      except: place.caseId,
    });
    if (found === undefined) throw new Error("an item without its facts");
    const listing = await openListing(tx, place);
    const state = await loadCase(tx, place.caseId, { forUpdate: true });
    if (state === null) throw new Error("an item whose case is not there");
    const messageRef = review.message === undefined ? null : tx.newId();
    const reviewed = { tx, actor, review, state, stored, found, listing, messageRef };
    const moved = await move(reviewed);
    if (!moved.ok) return refused(moved.refusal);
    await record(context, itemId, reviewed, moved);
    await tx.actAs(memberScope(actor));
    const rows = await itemsSeenBy(tx, actor).where("i.id", "=", itemId).execute();
    const [view] = await withWords(tx, rows);
    if (view === undefined) throw new Error("an item that is not there any more");
    return done(view);
  });
}

interface Reviewed {
  readonly tx: Tx;
  readonly actor: MemberActor;
  readonly review: Review;
  readonly state: CaseState;
  readonly stored: StoredItem;
  readonly found: ItemFacts;
  readonly listing: OpenListing;
  readonly messageRef: string | null;
}

async function move(reviewed: Reviewed): Promise<Moved> {
  const { tx, actor, review, state, stored, found, listing, messageRef } = reviewed;
  const by = { at: tx.now, actor: caseActor(actor) };
  switch (review.outcome) {
    case "accept": {
      const { notice } = found.facts;
      return acceptNotice(state, {
        ...by,
        facts: { ...found.facts, notice: { ...notice, commentRef: stored.commentRef } },
        effect: {
          ...(await effectOf(tx, found, listing, caseRows(state).case)),
          sellerMessageRef: messageRefOf(tx, stored.messageToSeller),
        },
      });
    }
    case "refuse":
      return refuseNotice(state, { ...by, reasons: review.reasons ?? [], messageRef });
    case "clarify":
      if (messageRef === null) throw new Error("a question without words");
      return askClarification(state, { ...by, messageRef, dueAt: cureDue(tx.now) });
  }
}

async function record(
  context: Context,
  itemId: string,
  { tx, review, state, stored, listing, messageRef }: Reviewed,
  moved: Moved & { readonly ok: true },
): Promise<void> {
  const { id, marketplaceId, listingId, brandId } = caseRows(state).case;
  if (messageRef !== null && review.message !== undefined) {
    const about = { marketplaceId, listingId, brandId, sellerId: null };
    await keepMessage(tx, messageRef, { kind: "notice_review", text: review.message, ...about });
  }
  const next = await appendCaseEvents(tx, state, moved.events);
  if (review.outcome === "accept") await tellSeller(tx, next, stored.messageToSeller);
  if (caseRows(next).case.decision === "restrict") {
    await tellMarketplace(context, tx, listing, next, "state");
  }
  await tx.db
    .updateTable("noticeItems")
    .set({
      refusal: review.outcome === "refuse" ? [...(review.reasons ?? [])] : [],
      cureDueAt: next.cureDueAt,
      ...(messageRef === null ? {} : { messageRef }),
    })
    .where("id", "=", itemId)
    .execute();
  tx.changed({ topics: ["notices", "tasks"], brand: brandId, case: id });
}
