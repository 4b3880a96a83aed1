import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import { findMarketplace } from "../marketplaces/find-marketplace.js";
import { idBefore, type PageAsked, pageOfIds } from "../people/page-of-ids.js";
import {
  DELIVERY_COLUMNS,
  type DeliveryReader,
  type DeliveryView,
  deliveryScope,
  deliveryView,
} from "./delivery-view.js";

export interface DeliveriesAsked extends PageAsked {
  readonly state?: "pending" | "delivered" | "superseded" | undefined;
  readonly listing?: string | undefined;
}

/** What a marketplace was told or is to be told, the newest first. */
export function listDeliveries(
  context: Context,
  reader: DeliveryReader,
  marketplace: string,
  asked: DeliveriesAsked,
): Promise<Result<Page<DeliveryView>>> {
  return context.store.transaction(deliveryScope(reader), async (tx) => {
    const before = idBefore(asked);
    if (!before.ok) return before;
    const found = await findMarketplace(tx, marketplace);
    if (!found.ok) return found;
    let query = tx.db
      .selectFrom("deliveries")
      .select(DELIVERY_COLUMNS)
      .where("marketplaceId", "=", marketplace)
      .orderBy("id", "desc")
      .limit(asked.limit + 1);
    if (asked.state !== undefined) query = query.where("state", "=", asked.state);
    if (asked.listing !== undefined) query = query.where("listingId", "=", asked.listing);
    if (before.value !== null) query = query.where("id", "<", before.value);
    const rows = await query.execute();
    return done(pageOfIds(rows.map(deliveryView), asked));
  });
}
