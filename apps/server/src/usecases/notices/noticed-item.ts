import type { ReasonCode } from "@touchstone/interface";
import type { KeptEvidence } from "../../store/notice-tables.js";

/** What a notice says of one listing, as it was sent or is stored. */
export interface NoticedItem {
  /** `null` where no listing is known by the address that was given. */
  readonly marketplaceId: string | null;
  readonly listingId: string | null;
  readonly rightId: string | null;
  readonly reasonCode: ReasonCode | null;
  readonly evidence: readonly KeptEvidence[];
  readonly hasComment: boolean;
  readonly hasOrderNumber: boolean;
}

/** Who gives a notice, and for whom. */
export interface Sender {
  readonly brandId: string;
  readonly organisation: { readonly id: string; readonly kind: "brand" | "agent" };
  readonly memberId: string;
  readonly declarationId: string | null;
  /** When it was given; `null`: now. */
  readonly givenAt: string | null;
}

/** One text for each listing of an installation. */
export function keyOfListing(marketplaceId: string, listingId: string): string {
  return JSON.stringify([marketplaceId, listingId]);
}
