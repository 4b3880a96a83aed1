import { ceCategoryHint } from "@touchstone/image";
import type { Tx } from "../store/store.js";
import type { SafetyMarking } from "../store/tables.js";
import type { Judgement } from "./judge.js";

/**
 * Opens product-safety cases for CE markings with non-conforming proportions, and tells those that are there of new
 * ones. They are the operator's own: no brand hears of them, and they restrict nothing. A case that was closed is
 * opened again only by a marking in a picture that it does not know.
 */
export async function noteSafety(tx: Tx, judgements: readonly Judgement[]): Promise<void> {
  for (const { listing } of judgements) {
    const markings = listing.ended ? [] : nonConforming(listing.seen);
    if (markings.length > 0) await noteListing(tx, listing, markings);
  }
}

type Listing = Judgement["listing"];

function nonConforming(seen: Listing["seen"]): SafetyMarking[] {
  return seen.flatMap(({ image, markings }) =>
    markings
      .filter(({ grade }) => grade === "non_conforming")
      .map(({ grade, box, measurements, overlay }) => ({
        image,
        grade,
        box,
        measurements,
        overlay: overlay ?? null,
      })),
  );
}

async function noteListing(
  tx: Tx,
  listing: Listing,
  markings: readonly SafetyMarking[],
): Promise<void> {
  const { marketplace, sellerId, snapshotId, body } = listing;
  const known = await tx.db
    .selectFrom("safetyCases")
    .select(["id", "state", "markings", "version"])
    .where("marketplaceId", "=", marketplace)
    .where("listingId", "=", listing.id)
    .forUpdate()
    .executeTakeFirst();
  const at = tx.now;
  if (known === undefined) {
    const caseId = tx.newId();
    const hint = ceCategoryHint([body.category, body.title].filter(Boolean).join(" "));
    await tx.db
      .insertInto("safetyCases")
      .values({
        id: caseId,
        marketplaceId: marketplace,
        listingId: listing.id,
        sellerId,
        snapshotId,
        state: "open",
        hint,
        markings: JSON.stringify(markings),
        openedAt: at,
        updatedAt: at,
      })
      .execute();
    await addSafetyEvent(tx, { caseId, sequence: 1, kind: "opened" });
    tx.changed({ topics: ["safety"] });
    return;
  }
  const pictures = new Set(known.markings.map(({ image }) => image));
  if (markings.every(({ image }) => pictures.has(image))) return;
  const closed = known.state === "closed";
  await tx.db
    .updateTable("safetyCases")
    .set({
      snapshotId,
      markings: JSON.stringify(markings),
      version: known.version + 1,
      updatedAt: at,
      ...(closed && { state: "open" }),
    })
    .where("id", "=", known.id)
    .execute();
  await addSafetyEvent(tx, {
    caseId: known.id,
    sequence: known.version + 1,
    kind: closed ? "reopened" : "changed",
  });
  tx.changed({ topics: ["safety"] });
}

/** A step of a case; its sequence is the case's version. */
export async function addSafetyEvent(
  tx: Tx,
  event: {
    readonly caseId: string;
    readonly sequence: number;
    readonly kind: string;
    readonly memberId?: string;
    readonly note?: string | null;
    readonly outcome?: string | null;
  },
): Promise<void> {
  const { memberId = null, note = null, outcome = null, ...rest } = event;
  await tx.db
    .insertInto("safetyEvents")
    .values({ ...rest, memberId, note, outcome, at: tx.now })
    .execute();
}
