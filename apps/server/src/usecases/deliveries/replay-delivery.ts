import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { DELIVERY_COLUMNS, type DeliveryView, deliveryView } from "./delivery-view.js";

/**
 * Sends a delivery again at once, under its own id, so that a receiver that acted on it does not act twice.
 * Only the newest of its listing is sent again: an older one says what no longer holds.
 */
export function replayDelivery(
  context: Context,
  actor: MemberActor,
  marketplace: string,
  id: string,
): Promise<Result<DeliveryView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const wanted = await tx.db
      .selectFrom("deliveries")
      .select(["listingId", "sequence"])
      .where("marketplaceId", "=", marketplace)
      .where("id", "=", id)
      .executeTakeFirst();
    if (wanted === undefined) return failed("not_found", "There is no delivery with this id.");
    // Whoever decides about the listing meanwhile waits, so that there is one newest.
    await tx.actAs({ role: "casework", marketplace, listing: wanted.listingId });
    await tx.db
      .selectFrom("listingStates")
      .select("sequence")
      .where("marketplaceId", "=", marketplace)
      .where("listingId", "=", wanted.listingId)
      .forUpdate()
      .execute();
    const newest = await tx.db
      .selectFrom("deliveries")
      .select("id")
      .where("marketplaceId", "=", marketplace)
      .where("listingId", "=", wanted.listingId)
      .where("sequence", ">", wanted.sequence)
      .orderBy("sequence", "desc")
      .executeTakeFirst();
    if (newest !== undefined) {
      return failed("illegal_move", `Replay ${newest.id}: it says what holds of this listing now.`);
    }
    const row = await tx.db
      .updateTable("deliveries")
      .set({ state: "pending", nextAttemptAt: tx.now, deliveredAt: null })
      .where("id", "=", id)
      .returning(DELIVERY_COLUMNS)
      .executeTakeFirstOrThrow();
    tx.signal("deliveries");
    tx.changed({ topics: ["deliveries"] });
    return done(deliveryView(row));
  });
}
