import { failed } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { BRAND_COLUMNS, type BrandRow } from "./brand-view.js";

export const NO_BRAND = failed("not_found", "There is no brand with this id that you may see.");

export function findBrand(tx: Tx, brandId: string): Promise<BrandRow | undefined> {
  return tx.db
    .selectFrom("brands")
    .select(BRAND_COLUMNS)
    .where("id", "=", brandId)
    .executeTakeFirst();
}

/** Reads a brand that the operator is about to change; whoever else does waits. */
export function lockBrand(tx: Tx, brandId: string): Promise<BrandRow | undefined> {
  return tx.db
    .selectFrom("brands")
    .select(BRAND_COLUMNS)
    .where("id", "=", brandId)
    .forUpdate()
    .executeTakeFirst();
}
