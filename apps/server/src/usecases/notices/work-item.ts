import {
  answerOf,
  answerRequest,
  caseRows,
  findingFingerprint,
  type Moved,
  preflightNotice,
  type ReviewGround,
  recallForNotice,
  submitNotice,
} from "@touchstone/casework";
import type { Context } from "../../context.js";
import { exposureOf } from "../../screening/exposure.js";
import { holdListings } from "../../screening/hold-listings.js";
import type { Tx } from "../../store/store.js";
import { type OpenListing, openListing } from "../cases/open-listing.js";
import { appendCaseEvents, loadCase } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import { effectOf } from "./effect-of.js";
import { groundsOf, lately } from "./grounds-of.js";
import { type ItemFacts, readFacts } from "./read-facts.js";
import { readStoredItem, type StoredItem } from "./read-stored-item.js";
import { messageRefOf, tellSeller } from "./tell-seller.js";

/** Grounds that do not hold back a notice which says what screening has asked its brand anyway. */
const SPARED: ReadonlySet<ReviewGround> = new Set(["policy", "uncorroborated"]);

/**
 * Works on one stored item in the transaction at hand, which begins in the scope of jobs: checks it, and
 * begins its case, answers the request that is open, or says why it is refused. False where somebody else
 * has it or had it.
 */
export async function workItem(context: Context, tx: Tx, itemId: string): Promise<boolean> {
  const waiting = await tx.db
    .selectFrom("noticeItems")
    .select(["id", "marketplaceId", "listingId"])
    .where("id", "=", itemId)
    .where("state", "=", "waiting")
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (waiting === undefined) return false;
  const item = await readStoredItem(tx, itemId);
  if (item === undefined) return false;
  await hold(tx, waiting);
  const [found] = await readFacts(tx, { items: [item.noticed], sender: item.sender });
  if (found === undefined) throw new Error("an item without its facts");
  const { missing, weaknesses } = preflightNotice(found.facts);
  const named = { missing: JSON.stringify(missing), weaknesses: JSON.stringify(weaknesses) };
  if (missing.length > 0 || found.listing === null) {
    await tx.db
      .updateTable("noticeItems")
      .set({ ...named, state: "preflight_failed", workedAt: tx.now })
      .where("id", "=", itemId)
      .execute();
    tx.changed({ topics: ["notices"], brand: item.sender.brandId });
    return true;
  }
  const codes = weaknesses.map(({ code }) => code);
  const grounds = await groundsOf(found, lately(tx, item.sender.organisation.id), codes);
  const listing = await openListing(tx, found.listing);
  const caseId = await take(context, tx, { item, found, listing, grounds });
  await tx.db
    .updateTable("noticeItems")
    .set({
      ...named,
      state: "taken",
      caseId,
      grounds,
      sellerId: found.listing.sellerId,
      workedAt: tx.now,
    })
    .where("id", "=", itemId)
    .execute();
  tx.changed({ topics: ["notices", "tasks"], brand: item.sender.brandId, case: caseId });
  return true;
}

/** Holds the listing, where there is one: what is read of it from now on stays as it is. */
async function hold(
  tx: Tx,
  { marketplaceId, listingId }: { marketplaceId: string | null; listingId: string | null },
): Promise<void> {
  if (marketplaceId === null || listingId === null) return;
  const known = await tx.db
    .selectFrom("listings")
    .select("listingId")
    .where("marketplaceId", "=", marketplaceId)
    .where("listingId", "=", listingId)
    .executeTakeFirst();
  if (known !== undefined) await holdListings(tx, [{ marketplace: marketplaceId, id: listingId }]);
}

interface Taking {
  readonly item: StoredItem;
  readonly found: ItemFacts;
  readonly listing: OpenListing;
  readonly grounds: ReviewGround[];
}

/** Gives back the case in which the notice stands. */
async function take(context: Context, tx: Tx, taking: Taking): Promise<string> {
  const { openRequestId } = taking.found.earlier;
  if (openRequestId === null) return begin(context, tx, taking);
  const heldBack = taking.grounds.some((ground) => !SPARED.has(ground));
  if (!heldBack && (await answerOpen(context, tx, taking, openRequestId))) return openRequestId;
  await recall(tx, openRequestId);
  return begin(context, tx, taking);
}

async function recall(tx: Tx, caseId: string): Promise<void> {
  const state = await loadCase(tx, caseId, { forUpdate: true });
  if (state === null) return;
  await appendCaseEvents(tx, state, eventsOf(recallForNotice(state, { at: tx.now })));
}

/** The notice is the answer to what screening asked. False where it cannot be given as an answer now. */
async function answerOpen(
  context: Context,
  tx: Tx,
  { item, found, listing }: Taking,
  caseId: string,
): Promise<boolean> {
  const state = await loadCase(tx, caseId, { forUpdate: true });
  if (state === null) return false;
  const { facts } = found;
  const effect = await effectOf(tx, found, listing, caseRows(state).case);
  const moved = answerRequest(state, {
    ...effect,
    sellerMessageRef: messageRefOf(tx, item.messageToSeller),
    at: tx.now,
    actor: item.actor,
    organisationId: item.sender.organisation.id,
    memberId: facts.memberId,
    answer: answerOf(facts.notice.reasonCode),
    notice: { ...facts.notice, commentRef: item.commentRef },
    territory: facts.territory,
    ...(facts.givenAt === undefined ? {} : { givenAt: facts.givenAt }),
  });
  if (!moved.ok) return false;
  const next = await appendCaseEvents(tx, state, moved.events);
  await tellSeller(tx, next, item.messageToSeller);
  if (caseRows(next).case.decision === "restrict") {
    await tellMarketplace(context, tx, listing, next, "state");
  }
  return true;
}

async function begin(
  context: Context,
  tx: Tx,
  { item, found, listing, grounds }: Taking,
): Promise<string> {
  const { facts, listing: now } = found;
  if (now === null || facts.finding === null) throw new Error("a notice on an unknown listing");
  const caseId = tx.newId();
  const exposure = exposureOf(now.body);
  const place = {
    marketplaceId: now.marketplaceId,
    listingId: now.listingId,
    sellerId: now.sellerId,
  };
  const moved = submitNotice({
    actor: item.actor,
    organisationId: item.sender.organisation.id,
    begins: {
      ...place,
      caseId,
      brandId: facts.brandId,
      snapshotId: now.snapshotId,
      assessmentId: now.finding === null ? null : now.assessmentId,
      finding: facts.finding,
      fingerprint: findingFingerprint(facts.finding, now.body),
      risk: facts.finding.risk,
      exposure: exposure.amount,
      exposureCurrency: exposure.currency,
      noticeId: item.noticeId,
      itemId: item.id,
    },
    facts: { ...facts, notice: { ...facts.notice, commentRef: item.commentRef } },
    grounds,
    effect: {
      ...(await effectOf(tx, found, listing, place)),
      sellerMessageRef: messageRefOf(tx, item.messageToSeller),
    },
  });
  const next = await appendCaseEvents(tx, null, eventsOf(moved));
  await tellSeller(tx, next, item.messageToSeller);
  if (caseRows(next).case.decision === "restrict") {
    await tellMarketplace(context, tx, listing, next, "state");
  }
  return caseId;
}

/** What pre-flight lets pass the rules do not refuse: if they do, it is a fault of the program. */
function eventsOf(moved: Moved) {
  if (!moved.ok) throw new Error(moved.refusal.detail);
  return moved.events;
}
