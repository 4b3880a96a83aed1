import type { Instant } from "./instant.js";

export interface ListingTracesTable {
  marketplaceId: string;
  listingId: string;
  /** W3C trace context: `00-<trace>-<span>-01`. */
  traceparent: string;
  updatedAt: Instant;
}
