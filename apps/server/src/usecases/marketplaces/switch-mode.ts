import type { MarketplaceMode } from "@touchstone/interface";
import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { findMarketplace } from "./find-marketplace.js";
import { type MarketplaceView, marketplaceView } from "./marketplace-view.js";

export interface ModeSwitch {
  readonly mode: MarketplaceMode;
  readonly reason: string;
}

/** Says from now on what may leave for a marketplace, and keeps who said so and why. */
export function switchMode(
  context: Context,
  actor: MemberActor,
  id: string,
  { mode, reason }: ModeSwitch,
): Promise<Result<MarketplaceView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const found = await findMarketplace(tx, id, { forUpdate: true });
    if (!found.ok) return found;
    const before = found.value.mode;
    if (before === mode) return failed("illegal_move", `It is in the mode ${mode} already.`);
    const row = await tx.db
      .updateTable("marketplaces")
      .set({ mode, version: sql`version + 1`, updatedAt: tx.now })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto("modeChanges")
      .values({
        id: tx.newId(),
        marketplaceId: id,
        modeBefore: before,
        modeAfter: mode,
        memberId: actor.memberId,
        reason,
        at: tx.now,
      })
      .execute();
    // What waited for this mode: requests for their brands, decisions for the marketplace.
    tx.signal("rights");
    tx.signal("screening");
    tx.signal("deliveries");
    tx.changed({ topics: ["mode", "requests", "deliveries"] });
    return done(marketplaceView(row));
  });
}
