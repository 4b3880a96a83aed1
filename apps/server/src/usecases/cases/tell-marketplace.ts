import { type CaseState, caseRows } from "@touchstone/casework";
import type { DeliveryEventType, ListingState } from "@touchstone/interface";
import type { Context } from "../../context.js";
import { enqueueDelivery } from "../../delivery/enqueue.js";
import type { Tx } from "../../store/store.js";
import type { OpenListing } from "./open-listing.js";

/**
 * Puts what the marketplace must know into the outbox, in the deciding transaction: the listing's full
 * wanted state after every case about it, whatever the event's type. `null` where nothing may leave.
 */
export async function tellMarketplace(
  context: Context,
  tx: Tx,
  listing: OpenListing,
  state: CaseState,
  type: DeliveryEventType | "state",
): Promise<{ readonly deliveryId: string; readonly sequence: number } | null> {
  const { id: caseId, marketplaceId, listingId, sellerId } = caseRows(state).case;
  const said = await tx.db
    .selectFrom("listingStates")
    .select(["state", "sequence"])
    .where("marketplaceId", "=", marketplaceId)
    .where("listingId", "=", listingId)
    .executeTakeFirstOrThrow();
  // What was once sent is also taken back when the marketplace no longer is in live mode.
  if (listing.mode !== "live" && said.sequence === 0) return null;
  const statements = await tx.db
    .selectFrom("restrictions as r")
    .innerJoin("statements as s", "s.id", "r.statementId")
    .select(["s.body", "r.measure"])
    .where("r.marketplaceId", "=", marketplaceId)
    .where("r.listingId", "=", listingId)
    .where("r.state", "=", "active")
    .orderBy("r.imposedAt", "desc")
    .orderBy("r.id", "desc")
    .execute();
  const wanted = wantedState(statements.map(({ measure }) => measure));
  return enqueueDelivery(tx, context.sealer, {
    marketplaceId,
    listingId,
    caseId,
    sellerId,
    type: type === "state" ? typeFor(wanted, said.state) : type,
    state: wanted,
    statements: statements.map((row) => row.body),
    revision: listing.revision,
  });
}

/** A listing is paused only where nothing that is in force removes it. */
function wantedState(measures: readonly string[]): ListingState {
  if (measures.length === 0) return "active";
  return measures.includes("removed") ? "restricted" : "paused";
}

function typeFor(wanted: ListingState, said: string): DeliveryEventType {
  if (wanted === "active") return said === "active" ? "case.updated" : "listing.reinstated";
  if (wanted === "paused") return said === "paused" ? "statement.issued" : "listing.paused";
  return said === "restricted" ? "statement.issued" : "listing.restricted";
}
