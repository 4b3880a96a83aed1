import type {
  DeliveryEvent,
  DeliveryEventType,
  ListingState,
  Statement,
} from "@touchstone/interface";
import { sql } from "kysely";
import type { Sealer } from "../secrets/sealer.js";
import type { Tx } from "../store/store.js";
import { inListingSpan } from "../tracing/listing-traces.js";
import { sellerLinkHash, sellerLinkToken } from "../usecases/sellers/seller-link.js";
import { instantAfter } from "./instant-after.js";

/** How long the link in a delivery lets the seller in, once. */
const SELLER_LINK_FOR = 30 * 24 * 60 * 60_000;

export interface NewDelivery {
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly caseId: string | null;
  readonly sellerId: string | null;
  readonly type: DeliveryEventType;
  /** The state in which the listing should be after everything decided so far. */
  readonly state: ListingState;
  /** Of all restrictions in force, the newest first. */
  readonly statements: readonly Statement[];
  /** The listing's revision when this was decided; its snapshot says which one was judged. */
  readonly revision: number | null;
}

/**
 * Writes down what the marketplace is to be told, in the transaction that decided it (scope casework of
 * that listing). It is sent right after the commit. What still waits to be sent about the same listing is
 * superseded: the new event says everything that holds.
 */
export function enqueueDelivery(tx: Tx, sealer: Sealer, delivery: NewDelivery): Promise<Enqueued> {
  const attributes = { "touchstone.delivery.type": delivery.type };
  return inListingSpan(tx, delivery, "outbox", attributes, () => enqueue(tx, sealer, delivery));
}

interface Enqueued {
  readonly deliveryId: string;
  readonly sequence: number;
}

async function enqueue(tx: Tx, sealer: Sealer, delivery: NewDelivery): Promise<Enqueued> {
  const { marketplaceId, listingId, caseId, sellerId, state } = delivery;
  const deliveryId = tx.newId();
  // Whoever decides about the same listing at the same time waits here.
  const { sequence } = await tx.db
    .insertInto("listingStates")
    .values({ marketplaceId, listingId, state, sequence: 1, updatedAt: tx.now })
    .onConflict((conflict) =>
      conflict.columns(["marketplaceId", "listingId"]).doUpdateSet({
        state,
        sequence: sql`listing_states.sequence + 1`,
        updatedAt: tx.now,
      }),
    )
    .returning("sequence")
    .executeTakeFirstOrThrow();
  await tx.db
    .updateTable("deliveries")
    .set({ state: "superseded" })
    .where("marketplaceId", "=", marketplaceId)
    .where("listingId", "=", listingId)
    .where("state", "=", "pending")
    .execute();
  await tx.db
    .insertInto("deliveries")
    .values({
      id: deliveryId,
      marketplaceId,
      listingId,
      sequence,
      type: delivery.type,
      payload: JSON.stringify(eventOf(delivery, deliveryId, sequence)),
      caseId,
      sellerId,
      state: "pending",
      nextAttemptAt: tx.now,
      createdAt: tx.now,
    })
    .execute();
  if (sellerId !== null && state !== "active") {
    await tx.db
      .insertInto("sellerLinks")
      .values({
        tokenHash: sellerLinkHash(sellerLinkToken({ sealer }, deliveryId)),
        marketplaceId,
        sellerId,
        caseId,
        createdAt: tx.now,
        expiresAt: instantAfter(tx.now, SELLER_LINK_FOR),
      })
      .execute();
  }
  tx.signal("deliveries");
  tx.changed({ topics: ["deliveries"] });
  return { deliveryId, sequence };
}

function eventOf(delivery: NewDelivery, deliveryId: string, sequence: number): DeliveryEvent {
  const { type, state, statements, revision, caseId } = delivery;
  const [newest] = statements;
  return {
    type,
    deliveryId,
    sequence,
    marketplace: delivery.marketplaceId,
    listing: delivery.listingId,
    ...(revision === null ? {} : { revision }),
    state,
    ...(newest === undefined ? {} : { statements: [...statements] }),
    ...(newest === undefined || state === "active" ? {} : { statement: newest }),
    ...(caseId === null ? {} : { case: caseId }),
  };
}
