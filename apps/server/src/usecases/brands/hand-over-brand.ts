import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { mayDecideFor } from "../rights/caller.js";
import { type BrandView, viewBrands } from "./brand-view.js";
import { lockBrand, NO_BRAND } from "./find-brand.js";
import { isOperatorMember, NO_MANAGER } from "./operator-member.js";

/** Gives a brand another account manager: an admin does, or the one who has it hands it over. */
export async function handOverBrand(
  context: Context,
  actor: MemberActor,
  brandId: string,
  accountManagerId: string,
): Promise<Result<BrandView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await lockBrand(tx, brandId);
    if (row === undefined) return NO_BRAND;
    if (!mayDecideFor(actor, row.accountManagerId, ["admin"])) {
      return failed("not_allowed", "Ask its account manager or an administrator to hand it over.");
    }
    if (!(await isOperatorMember(tx, actor.organisation.id, accountManagerId))) return NO_MANAGER;
    const changes = { accountManagerId, updatedAt: tx.now };
    await tx.db.updateTable("brands").set(changes).where("id", "=", brandId).execute();
    tx.changed({ topics: ["brands", "tasks"], brand: brandId });
    const [brand] = await viewBrands(tx, [{ ...row, ...changes }]);
    return done(brand as BrandView);
  });
}
