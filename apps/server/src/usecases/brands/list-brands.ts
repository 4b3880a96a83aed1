import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";
import { BRAND_COLUMNS, type BrandView, viewBrands } from "./brand-view.js";

/** All brands for the operator; for others their own, or those that authorised them. The oldest first. */
export async function listBrands(
  context: Context,
  actor: MemberActor,
  asked: PageAsked & {
    /** Only brands that this member of the operator looks after. */
    readonly accountManager?: string | undefined;
    readonly identity?: string | undefined;
  },
): Promise<Result<Page<BrandView>>> {
  const after = idBefore(asked);
  if (!after.ok) return after;
  return context.store.transaction(memberScope(actor), async (tx) => {
    let brands = tx.db
      .selectFrom("brands")
      .select(BRAND_COLUMNS)
      .where("withoutAccount", "=", false)
      .orderBy("id")
      .limit(asked.limit + 1);
    const { accountManager, identity } = asked;
    if (after.value !== null) brands = brands.where("id", ">", after.value);
    if (accountManager !== undefined)
      brands = brands.where("accountManagerId", "=", accountManager);
    if (identity !== undefined) brands = brands.where("identityState", "=", identity);
    return done(pageOfIds(await viewBrands(tx, await brands.execute()), asked));
  });
}
