import type { DeliveryEvent } from "@touchstone/interface";
import type { Delivered } from "../journal/entry.js";
import { type Shop, standingOf } from "../shop/shop.js";

export type Act =
  | { readonly kind: "apply"; readonly entry: Delivered }
  /** This very delivery was acted on before. */
  | { readonly kind: "duplicate" }
  /** A later delivery of the same listing was acted on before. */
  | { readonly kind: "outdated" };

/** What a delivery asks of the shop, given what it has done already. */
export function actOnDelivery(shop: Shop, event: DeliveryEvent, at: string): Act {
  if (shop.applied.has(event.deliveryId)) return { kind: "duplicate" };
  if (event.sequence <= standingOf(shop, event.listing).lastSequence) return { kind: "outdated" };
  const statements = event.statements ?? (event.statement && [event.statement]);
  return {
    kind: "apply",
    entry: {
      kind: "delivered",
      deliveryId: event.deliveryId,
      type: event.type,
      listing: event.listing,
      sequence: event.sequence,
      state: event.state,
      ...(statements === undefined ? {} : { statements }),
      at,
    },
  };
}
