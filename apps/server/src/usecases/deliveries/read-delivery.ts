import type { DeliveryEvent } from "@touchstone/interface";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Instant } from "../../store/tables.js";
import {
  DELIVERY_COLUMNS,
  type DeliveryReader,
  type DeliveryView,
  deliveryScope,
  deliveryView,
} from "./delivery-view.js";

interface ReadDelivery extends DeliveryView {
  /** As it is sent, without the seller's one-time link. */
  readonly event: DeliveryEvent;
  /** The last two hundred, the newest first. */
  readonly tries: readonly {
    readonly attempt: number;
    readonly at: Instant;
    readonly status: number | null;
    readonly error: string | null;
    readonly milliseconds: number;
  }[];
}

const SHOWN_TRIES = 200;

export function readDelivery(
  context: Context,
  reader: DeliveryReader,
  marketplace: string,
  id: string,
): Promise<Result<ReadDelivery>> {
  return context.store.transaction(deliveryScope(reader), async (tx) => {
    const row = await tx.db
      .selectFrom("deliveries")
      .select([...DELIVERY_COLUMNS, "payload"])
      .where("marketplaceId", "=", marketplace)
      .where("id", "=", id)
      .executeTakeFirst();
    if (row === undefined) return failed("not_found", "There is no delivery with this id.");
    const tries = await tx.db
      .selectFrom("deliveryAttempts")
      .select(["attempt", "at", "status", "error", "milliseconds"])
      .where("deliveryId", "=", id)
      .orderBy("attempt", "desc")
      .limit(SHOWN_TRIES)
      .execute();
    const { payload, ...shown } = row;
    return done({ ...deliveryView(shown), event: payload, tries });
  });
}
