import { sql } from "kysely";
import type { Tx } from "../store/store.js";

/**
 * Says that listings are judged by something else from this transaction on: a right, a brand's profile
 * or a marketplace's policy. Screening threads in all processes take it up without a restart.
 */
export async function bumpRights(tx: Tx): Promise<void> {
  await tx.db.updateTable("rightsVersion").set({ version: sql<number>`version + 1` }).execute();
  tx.signal("rights");
}
