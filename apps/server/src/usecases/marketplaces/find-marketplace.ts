import type { Selectable } from "kysely";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { MarketplacesTable } from "../../store/tables.js";

/** @param options.forUpdate keeps others from changing it until the transaction ends */
export async function findMarketplace(
  tx: Tx,
  id: string,
  options: { readonly forUpdate?: true } = {},
): Promise<Result<Selectable<MarketplacesTable>>> {
  let query = tx.db.selectFrom("marketplaces").selectAll().where("id", "=", id);
  if (options.forUpdate === true) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row === undefined
    ? failed("not_found", "There is no marketplace with this id.")
    : done(row);
}
