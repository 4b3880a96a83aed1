import type { Listing } from "@touchstone/interface";
import { commitment } from "@touchstone/ledger";

/**
 * A listing for keeping: a salted commitment stands in the place of the seller's name. Name and salt are kept in
 * `personal_data`; without the salt nobody can find out by trying which name it was.
 */
export function withoutName(listing: Listing, salt: string): Listing {
  if (listing.seller?.name === undefined) return listing;
  const { name, ...seller } = listing.seller;
  return { ...listing, seller: { ...seller, nameCommitment: commitment(salt, name) } };
}
