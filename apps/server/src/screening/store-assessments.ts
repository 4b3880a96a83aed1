import { contentHash } from "@touchstone/ledger";
import { assessments } from "../metrics/metrics.js";
import type { Tx } from "../store/store.js";
import { keyOf } from "./claim-listings.js";
import type { Judgement } from "./judge.js";

/** Keeps assessments with what judged them. One that is there already keeps its id. Gives ids back by listing. */
export async function storeAssessments(
  tx: Tx,
  judgements: readonly Judgement[],
): Promise<Map<string, string>> {
  const rows = await tx.db
    .insertInto("assessments")
    .values(
      judgements.map(({ listing, rules, rights, assessment, engine }) => ({
        id: tx.newId(),
        snapshotId: listing.snapshotId,
        marketplaceId: listing.marketplace,
        listingId: listing.id,
        revision: listing.revision,
        recommendation: assessment.recommendation,
        body: JSON.stringify(assessment),
        engine,
        rightsHash: rights.hash,
        policyHash: rules.policyHash,
        modelsHash: null,
        looksHash: listing.seen.length === 0 ? "" : contentHash(listing.seen),
        createdAt: tx.now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["snapshotId", "engine", "rightsHash", "policyHash", "looksHash"])
        // The same input gives the same assessment; the update only makes the row's id come back.
        .doUpdateSet((set) => ({ recommendation: set.ref("excluded.recommendation") })),
    )
    .returning(["id", "marketplaceId", "listingId"])
    .execute();
  tx.afterCommit(() => {
    for (const { assessment } of judgements) {
      assessments.inc({ recommendation: assessment.recommendation });
    }
  });
  return new Map(rows.map((row) => [keyOf(row.marketplaceId, row.listingId), row.id]));
}
