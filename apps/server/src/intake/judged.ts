import type { Listing } from "@touchstone/interface";
import { contentHash } from "@touchstone/ledger";

/**
 * What screening reads. Revision, status, counts of sales and views, the address and members that the public
 * format does not know say nothing of the goods; how many listings a seller has changes with each of them.
 */
const JUDGED = [
  "title",
  "description",
  "condition",
  "category",
  "brandClaim",
  "offeredIn",
  "images",
  "attributes",
  "gtin",
] as const satisfies readonly (keyof Listing)[];
const JUDGED_OF_PRICE = ["amount", "currency"] as const;
const JUDGED_OF_SELLER = ["id", "name", "country", "since", "upheldRemovals"] as const;

/** SHA-256 of what is judged: two versions of a listing with the same one need only one screening. */
export function judgedHash(listing: Listing): string {
  return contentHash({
    ...pick(listing, JUDGED),
    ...(listing.price && { price: pick(listing.price, JUDGED_OF_PRICE) }),
    ...(listing.seller && { seller: pick(listing.seller, JUDGED_OF_SELLER) }),
  });
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
}
