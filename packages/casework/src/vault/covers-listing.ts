import type { ReasonCode } from "@touchstone/interface";
import { isAfter } from "@touchstone/regimes";
import { defenceOf } from "./evidence-rules.js";
import { gtin14 } from "./gtin.js";
import { namesProduct, standsIn } from "./product-words.js";
import type { VaultDocument } from "./vault-document.js";

/** A document that the operator accepted, with the time for which it does. */
export interface AcceptedDocument
  extends Pick<VaultDocument, "kind" | "quantity" | "listings" | "gtins" | "words"> {
  readonly coversFrom: string | null;
  readonly coversUntil: string | null;
}

export interface CoveredListing {
  readonly id: string;
  readonly title: string;
  readonly gtin: string | null;
  /** Pieces on offer. */
  readonly quantity: number | null;
}

/**
 * By what an accepted document speaks for a listing against a notice filed at `at`; `null` where it does
 * not. It has to hold at that time, answer the reason, name the goods, and reach for what is on offer.
 *
 * @param reasonCode `null`: whatever the reason
 */
export function coversListing(
  document: AcceptedDocument,
  listing: CoveredListing,
  notice: {
    readonly at: string;
    readonly brandName: string;
    readonly reasonCode: ReasonCode | null;
  },
): "listing" | "gtin" | "words" | null {
  const { kind, quantity, coversFrom, coversUntil } = document;
  if (coversFrom !== null && isAfter(coversFrom, notice.at)) return null;
  if (coversUntil !== null && isAfter(notice.at, coversUntil)) return null;
  if (defenceOf(kind, notice.reasonCode) === null) return null;
  if (quantity !== null && listing.quantity !== null && listing.quantity > quantity) return null;
  return namedBy(document, listing, notice.brandName);
}

function namedBy(document: AcceptedDocument, listing: CoveredListing, brandName: string) {
  if (document.listings.includes(listing.id)) return "listing";
  const gtin = listing.gtin === null ? null : gtin14(listing.gtin);
  if (gtin !== null && document.gtins.some((one) => gtin14(one) === gtin)) return "gtin";
  // Anybody can write a product's name over goods with other serials.
  if (document.kind === "serial_range") return null;
  const named = document.words
    .filter((phrase) => namesProduct(phrase, brandName))
    .some((phrase) => standsIn(phrase, listing.title));
  return named ? "words" : null;
}
