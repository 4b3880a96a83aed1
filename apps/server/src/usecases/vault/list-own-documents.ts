import { sql } from "kysely";
import type { SellerActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { sellerScope } from "../seller-cases/seller-scope.js";
import { brandNames, readVault, type VaultView, vaultView } from "./vault-rows.js";

const MOST = 500;

/** What a seller laid down, the newest first (at most 500). */
export async function listOwnDocuments(
  context: Context,
  actor: SellerActor,
): Promise<Result<{ readonly items: VaultView[] }>> {
  return context.store.transaction(sellerScope(actor), async (tx) => {
    const rows = await readVault(tx, sql`true`, sql`v.submitted_at desc, v.id desc`, MOST);
    const names = await brandNames(
      tx,
      rows.map(({ brandId }) => brandId),
    );
    const items = rows.map((row) => vaultView(row, names.get(row.brandId) ?? "", tx.now));
    return done({ items });
  });
}
