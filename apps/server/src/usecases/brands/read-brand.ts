import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { type BrandView, viewBrands } from "./brand-view.js";
import { findBrand, NO_BRAND } from "./find-brand.js";

export async function readBrand(
  context: Context,
  actor: MemberActor,
  brandId: string,
): Promise<Result<BrandView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await findBrand(tx, brandId);
    if (row === undefined) return NO_BRAND;
    const [brand] = await viewBrands(tx, [row]);
    return done(brand as BrandView);
  });
}
