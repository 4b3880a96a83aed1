import type { Tx } from "../../store/store.js";

/**
 * Ends what is still being matched against a right that no longer counts, or of a brand. Goes on in the scope
 * of jobs, so it is the last thing that a transaction does.
 */
export async function endRematches(
  tx: Tx,
  of: { readonly rightId: string } | { readonly brandId: string },
): Promise<void> {
  await tx.actAs({ role: "jobs", job: "rights" });
  const open = tx.db
    .updateTable("rematches")
    .set({ state: "cancelled", finishedAt: tx.now, leaseUntil: null })
    .where("state", "in", ["waiting", "running", "paused"]);
  const ending =
    "rightId" in of
      ? open.where("rightId", "=", of.rightId)
      : open.where("brandId", "=", of.brandId);
  await ending.execute();
}
