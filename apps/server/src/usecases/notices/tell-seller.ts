import { type CaseState, caseRows } from "@touchstone/casework";
import type { Tx } from "../../store/store.js";
import { keepMessage } from "../cases/keep-message.js";

/** Under which id the brand's words for the seller would be kept; `null` where it has none. */
export function messageRefOf(tx: Tx, text: string | null): string | null {
  return text === null ? null : tx.newId();
}

/**
 * Keeps the brand's words for the seller of a notice that has taken effect: beside the case, for this one listing and
 * seller, and apart from those of the batch. Needs the scope of casework for the listing.
 */
export async function tellSeller(tx: Tx, state: CaseState, text: string | null): Promise<void> {
  const { restrictions, case: row } = caseRows(state);
  const ref = restrictions.at(-1)?.sellerMessageRef ?? null;
  if (ref === null || text === null) return;
  const { marketplaceId, listingId, sellerId, brandId } = row;
  await keepMessage(tx, ref, {
    kind: "message_to_seller",
    text,
    ...{ marketplaceId, listingId, sellerId, brandId },
  });
}
