import type { Policy } from "@touchstone/interface";
import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type MarketplaceView, marketplaceView } from "./marketplace-view.js";

export interface MarketplaceChange {
  readonly name?: string | undefined;
  /** Holds for what is screened from now on. */
  readonly policy?: Policy | undefined;
}

export function changeMarketplace(
  context: Context,
  actor: MemberActor,
  id: string,
  change: MarketplaceChange,
): Promise<Result<MarketplaceView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const { name, policy } = change;
    const row = await tx.db
      .updateTable("marketplaces")
      .set({
        ...(name === undefined ? {} : { name }),
        ...(policy === undefined ? {} : { policy: JSON.stringify(policy) }),
        version: sql`version + 1`,
        updatedAt: tx.now,
      })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) return failed("not_found", "There is no marketplace with this id.");
    tx.signal("rights");
    return done(marketplaceView(row));
  });
}
