import type { Tx } from "../../store/store.js";

/**
 * Lets an endpoint be sent to again, and everything that waits for it go at once. Deliveries come before
 * the endpoint, in the order in which the worker writes them, so that neither waits for the other.
 */
export async function sendAgain(
  tx: Tx,
  marketplace: string,
  change: { readonly url?: string } = {},
): Promise<void> {
  await tx.db
    .updateTable("deliveries")
    .set({ nextAttemptAt: tx.now })
    .where("marketplaceId", "=", marketplace)
    .where("state", "=", "pending")
    .where("nextAttemptAt", ">", tx.now)
    .execute();
  await tx.db
    .updateTable("endpoints")
    .set({
      ...change,
      state: "active",
      parkedReason: null,
      parkedAt: null,
      failures: 0,
      nextAttemptAt: null,
      updatedAt: tx.now,
    })
    .where("marketplaceId", "=", marketplace)
    .execute();
  tx.signal("deliveries");
  tx.changed({ topics: ["deliveries", "tasks"] });
}
