import { sql } from "kysely";
import type { SellerActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { sellerScope } from "../seller-cases/seller-scope.js";
import { brandNames, readVault, type VaultView, vaultView } from "./vault-rows.js";

/** A seller takes a document back: from then on it covers nothing. What it paused stays as it was decided. */
export async function withdrawDocument(
  context: Context,
  actor: SellerActor,
  id: string,
): Promise<Result<VaultView>> {
  return context.store.transaction(sellerScope(actor), async (tx) => {
    const changed = await tx.db
      .updateTable("vaultDocuments")
      .set({ state: "withdrawn", withdrawnAt: tx.now })
      .where("id", "=", id)
      .where("state", "<>", "withdrawn")
      .executeTakeFirst();
    const [row] = await readVault(tx, sql`v.id = ${id}::uuid`, sql`v.id`, 1);
    if (row === undefined) return failed("not_found", "There is no such document among yours.");
    if (changed.numUpdatedRows === 0n) {
      return failed("illegal_move", "You have taken this document back already.");
    }
    tx.changed({ topics: ["vault"], seller: actor });
    const names = await brandNames(tx, [row.brandId]);
    return done(vaultView(row, names.get(row.brandId) ?? "", tx.now));
  });
}
