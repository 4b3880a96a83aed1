import type { Finding, Listing, Signal } from "@touchstone/interface";
import { canonicalJson, contentHash } from "@touchstone/ledger";

/** What of the listing itself belongs to what was judged. */
export type ListingFacts = Pick<Listing, "price">;

/**
 * What was judged, in one hash. It stays the same while a listing only sells, ages or is weighed anew, and
 * changes when its signs, its pictures, its wording around them or its price do.
 */
export function findingFingerprint(finding: Finding, listing: ListingFacts): string {
  return contentHash({
    brand: finding.brand,
    use: finding.use,
    mentions: inOneOrder(
      finding.mentions.map(({ field, text, form, image }) => ({ field, text, form, image })),
    ),
    pictures: inOneOrder(finding.pictures.map(({ image, match }) => ({ image, match }))),
    signals: inOneOrder(finding.signals.map(judgedOf)),
    counterEvidence: inOneOrder(finding.counterEvidence.map(judgedOf)),
    price: listing.price && { amount: listing.price.amount, currency: listing.price.currency },
  });
}

function judgedOf({ name, detail }: Signal): unknown {
  // A seller's record grows every day and says nothing new of the listing.
  return name.startsWith("seller_") ? { name } : { name, detail };
}

function inOneOrder(values: readonly unknown[]): string[] {
  return values.map(canonicalJson).sort();
}
