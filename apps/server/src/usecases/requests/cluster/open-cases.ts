import type { CaseState } from "@touchstone/casework";
import type { Tx } from "../../../store/store.js";
import { type OpenListing, openListing } from "../../cases/open-listing.js";
import { loadCase } from "../../cases/store-case.js";

export interface OpenedCase {
  readonly listing: OpenListing;
  readonly state: CaseState;
}

interface Place {
  readonly id: string;
  readonly marketplaceId: string;
  readonly listingId: string;
}

/**
 * Holds the listings of several cases and reads them, as casework. In one order, so that two such transactions never
 * wait for each other. Gives them back in the order asked for; a case that is gone is left out.
 */
export async function openCases(tx: Tx, places: readonly Place[]): Promise<OpenedCase[]> {
  const opened = new Map<string, OpenedCase>();
  for (const place of [...places].sort(inOrder)) {
    const listing = await openListing(tx, place);
    const state = await loadCase(tx, place.id, { forUpdate: true });
    if (state !== null) opened.set(place.id, { listing, state });
  }
  return places.flatMap(({ id }) => opened.get(id) ?? []);
}

/** Goes on as casework for the listing of one of them. */
export function actOn(tx: Tx, { marketplaceId, listingId }: CaseState): Promise<void> {
  return tx.actAs({ role: "casework", marketplace: marketplaceId, listing: listingId });
}

function inOrder(a: Place, b: Place): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function keyOf({ marketplaceId, listingId }: Place): string {
  return JSON.stringify([marketplaceId, listingId]);
}
