import type { CaseState } from "@touchstone/casework";

/** Whom words in a contest are about, and so who may read them: both parties. */
export function partiesOf({ marketplaceId, listingId, sellerId, brandId }: CaseState) {
  return { marketplaceId, listingId, sellerId, brandId };
}
