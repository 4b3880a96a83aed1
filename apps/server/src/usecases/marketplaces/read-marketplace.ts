import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { findMarketplace } from "./find-marketplace.js";
import { type MarketplaceView, marketplaceView } from "./marketplace-view.js";

export function readMarketplace(
  context: Context,
  actor: MemberActor,
  id: string,
): Promise<Result<MarketplaceView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const found = await findMarketplace(tx, id);
    return found.ok ? done(marketplaceView(found.value)) : found;
  });
}
