import {
  findingFingerprint,
  type Moved,
  needsNewRequest,
  noteListingChanged,
  noteListingEnded,
  queueRequest,
} from "@touchstone/casework";
import type { Finding } from "@touchstone/interface";
import type { Context } from "../context.js";
import type { Tx } from "../store/store.js";
import { appendCaseEvents, loadCase } from "../usecases/cases/store-case.js";
import { queueFirstWaitingMail } from "../usecases/mail/queue-first-waiting-mail.js";
import { keyOf } from "./claim-listings.js";
import { closeKnown } from "./close-known.js";
import { deliverCase } from "./deliver-case.js";
import { earlierAnswer, settleUnasked } from "./earlier-answer.js";
import { exposureOf } from "./exposure.js";
import { holdListings } from "./hold-listings.js";
import type { Judgement } from "./judge.js";
import { isOpen, type KnownCase, readKnownCases } from "./known-cases.js";

/**
 * Brings the cases of judged listings up to date: open ones learn that the listing changed or ended, and
 * what a brand has to be asked becomes a request. What the recommendation `remove` names is asked too: a removal
 * needs the brand's notice, of this listing or, where that rule is licensed, of the same goods before.
 * Gives back how many requests are new.
 */
export async function updateCases(
  context: Context,
  tx: Tx,
  judgements: readonly Judgement[],
  assessmentOf: (judgement: Judgement) => string | null,
): Promise<number> {
  const concerned = judgements.map(({ listing }) => listing);
  const before = await readKnownCases(tx, concerned);
  const touched = judgements.filter(
    (judgement) =>
      before.has(keyOf(judgement.listing.marketplace, judgement.listing.id)) ||
      findingsToAsk(judgement).length > 0,
  );
  if (touched.length === 0) return 0;
  // Read again once they are held: whoever had them before may have changed their cases.
  const held = touched.map(({ listing }) => listing);
  await holdListings(tx, held);
  const known = await readKnownCases(tx, held);
  let asked = 0;
  const told = new Set<string>();
  for (const judgement of touched) {
    const cases = known.get(keyOf(judgement.listing.marketplace, judgement.listing.id)) ?? [];
    for (const one of cases) if (isOpen(one)) await noteListing(tx, one, judgement);
    for (const finding of findingsToAsk(judgement)) {
      const assessmentId = assessmentOf(judgement);
      const brandId = await askBrand(context, tx, { ...judgement, assessmentId }, finding, cases);
      if (brandId === null) continue;
      asked += 1;
      if (judgement.rules.mode !== "observe") told.add(brandId);
    }
  }
  for (const brandId of told) await queueFirstWaitingMail(tx, { brandId });
  return asked;
}

/** What is to be put to brands. Of an ended listing there is nothing left to ask. */
function findingsToAsk({ listing, rules, assessment }: Judgement): Finding[] {
  if (listing.ended) return [];
  return assessment.findings.filter(({ risk }) => risk >= rules.policy.askFrom);
}

async function noteListing(tx: Tx, one: KnownCase, { listing }: Judgement): Promise<void> {
  const changed = one.lastSnapshotId !== listing.snapshotId || one.listingEnded;
  if (listing.ended ? one.listingEnded : !changed) return;
  const state = await loadCase(tx, one.id, { forUpdate: true });
  if (state === null) return;
  const { snapshotId, revision } = listing;
  const noted = listing.ended
    ? noteListingEnded(state, { at: tx.now })
    : noteListingChanged(state, { at: tx.now, snapshotId, revision });
  await appendCaseEvents(tx, state, eventsOf(noted));
}

/** Begins a case; gives back the brand, or `null` where there is nothing new to ask. */
async function askBrand(
  context: Context,
  tx: Tx,
  judgement: Judgement & { readonly assessmentId: string | null },
  finding: Finding,
  cases: readonly KnownCase[],
): Promise<string | null> {
  const { listing, rules, rights, assessmentId } = judgement;
  const brandId = rights.brandIds.get(finding.brand);
  if (brandId === undefined) throw new Error("a finding names a brand whose rights were not read");
  const fingerprint = findingFingerprint(finding, listing.body);
  const ofBrand = cases.filter((one) => one.brandId === brandId);
  const previous = ofBrand.find(isOpen) ?? ofBrand.at(-1) ?? null;
  if (!needsNewRequest(previous, fingerprint)) return null;
  // Beside an audit that is answered stands what it audits.
  if (ofBrand.some(({ restrictionState }) => restrictionState === "active")) return null;
  const exposure = exposureOf(listing.body);
  const { marketplace: marketplaceId, sellerId, snapshotId, body } = listing;
  const about = { brandId, marketplaceId, sellerId, snapshotId, title: body.title, fingerprint };
  const earlier = await earlierAnswer(tx, about);
  const queued = eventsOf(
    queueRequest({
      at: tx.now,
      caseId: tx.newId(),
      marketplaceId: listing.marketplace,
      listingId: listing.id,
      brandId,
      sellerId: listing.sellerId,
      snapshotId: listing.snapshotId,
      assessmentId,
      finding,
      fingerprint,
      risk: finding.risk,
      exposure: exposure.amount,
      exposureCurrency: exposure.currency,
      earlier,
    }),
  );
  if (earlier?.answer === "genuine") {
    await settleUnasked(tx, queued);
    return null;
  }
  const reversedBefore = ofBrand.some(({ restrictionState }) => restrictionState === "lifted");
  const closed = reversedBefore ? null : await closeKnown(context, tx, queued);
  if (closed !== null) return closed.audited ? brandId : null;
  if (rules.mode === "observe") await appendCaseEvents(tx, null, queued);
  else await deliverCase(tx, null, queued);
  return brandId;
}

/** Screening only makes moves that the rules allow; a refusal is a fault of the program. */
function eventsOf(moved: Moved) {
  if (!moved.ok) throw new Error(moved.refusal.detail);
  return moved.events;
}
