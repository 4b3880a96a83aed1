import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import { rightsWithBudgets } from "../../screening/rights-with-budgets.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";
import { withOtherHolders } from "./held-by-another.js";
import { RIGHT_COLUMNS, type RightView, rightView } from "./right-view.js";

/** Rights that the caller may see, the newest first. */
export async function listRights(
  context: Context,
  actor: MemberActor,
  asked: PageAsked & {
    readonly brand?: string | undefined;
    readonly state?: string | undefined;
  },
): Promise<Result<Page<RightView>>> {
  const before = idBefore(asked);
  if (!before.ok) return before;
  return context.store.transaction(memberScope(actor), async (tx) => {
    let rights = rightsWithBudgets(tx.db)
      .innerJoin("brands", "brands.id", "rights.brandId")
      .select(RIGHT_COLUMNS)
      .select("brands.name as brandName")
      .orderBy("rights.id", "desc")
      .limit(asked.limit + 1);
    if (asked.brand !== undefined) rights = rights.where("rights.brandId", "=", asked.brand);
    if (asked.state !== undefined) rights = rights.where("rights.state", "=", asked.state);
    if (before.value !== null) rights = rights.where("rights.id", "<", before.value);
    const rows = await rights.execute();
    const views = rows.map((row) => rightView(row, tx.now));
    return done(pageOfIds(await withOtherHolders(tx, actor, views), asked));
  });
}
