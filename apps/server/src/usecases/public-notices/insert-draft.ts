import { plusMinutes } from "@touchstone/regimes";
import type { Tx } from "../../store/store.js";

/** Minutes after which a draft that was never sent goes, with its files. */
const DRAFT_MINUTES = 24 * 60;

/** Begins a notice and goes on in its scope. Gives back its id. */
export async function insertDraft(tx: Tx): Promise<string> {
  const id = tx.newId();
  await tx.actAs({ role: "public", notice: id });
  await tx.db
    .insertInto("publicNotices")
    .values({
      id,
      state: "draft",
      createdAt: tx.now,
      updatedAt: tx.now,
      discardAt: plusMinutes(tx.now, DRAFT_MINUTES),
    })
    .execute();
  return id;
}
