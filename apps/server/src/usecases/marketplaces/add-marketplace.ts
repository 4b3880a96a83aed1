import { DEFAULT_POLICY, type Policy } from "@touchstone/interface";
import type { ProfileName } from "@touchstone/regimes";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type MarketplaceView, marketplaceView } from "./marketplace-view.js";

export interface NewMarketplace {
  readonly id: string;
  readonly name: string;
  readonly profile: ProfileName;
  readonly territory: string;
  readonly policy?: Policy | undefined;
}

/** Takes in a marketplace. It begins by observing: nothing leaves. */
export function addMarketplace(
  context: Context,
  actor: MemberActor,
  wanted: NewMarketplace,
): Promise<Result<MarketplaceView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const { policy = DEFAULT_POLICY, ...rest } = wanted;
    const row = await tx.db
      .insertInto("marketplaces")
      .values({ ...rest, policy: JSON.stringify(policy), createdAt: tx.now, updatedAt: tx.now })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      return failed("conflict", "Choose another id: there is a marketplace with this one.", {
        parts: [{ pointer: "/id", code: "taken", detail: "is another marketplace's id" }],
      });
    }
    tx.signal("rights");
    return done(marketplaceView(row));
  });
}
