import type { NoticeReview } from "@touchstone/casework";
import type { Policy } from "@touchstone/interface";
import type { ProfileName } from "@touchstone/regimes";
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
  /** Legal profiles that apply beside its own. Holds for what is restricted from now on. */
  readonly furtherProfiles?: readonly ProfileName[] | undefined;
  /** How notices are treated that come from now on. */
  readonly noticeReview?: NoticeReview | undefined;
  readonly noticesPerAccount?: number | undefined;
  readonly noticesPerSeller?: number | undefined;
}

export function changeMarketplace(
  context: Context,
  actor: MemberActor,
  id: string,
  change: MarketplaceChange,
): Promise<Result<MarketplaceView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const { name, policy, furtherProfiles, ...notices } = change;
    const row = await tx.db
      .updateTable("marketplaces")
      .set({
        ...(name === undefined ? {} : { name }),
        ...(policy === undefined ? {} : { policy: JSON.stringify(policy) }),
        ...(furtherProfiles === undefined
          ? {}
          : { furtherProfiles: [...new Set(furtherProfiles)] }),
        ...notices,
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
