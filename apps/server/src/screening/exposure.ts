import type { Listing } from "@touchstone/interface";

/** What stands to be sold: an exact decimal and its currency. */
export interface Exposure {
  readonly amount: string;
  readonly currency: string | null;
}

/**
 * Price × sold in the last 30 days, else × quantity, else × 1. A count of zero tells nothing of what a
 * listing that has just begun will sell, so the next one is taken.
 */
export function exposureOf(listing: Listing): Exposure {
  if (listing.price === undefined) return { amount: "0", currency: null };
  const count = listing.soldLast30Days || listing.quantity || 1;
  return { amount: times(listing.price.amount, count), currency: listing.price.currency };
}

/** A decimal string times a whole number, exactly. */
function times(decimal: string, count: number): string {
  const [whole = "0", part = ""] = decimal.split(".");
  const digits = (BigInt(whole + part) * BigInt(count)).toString().padStart(part.length + 1, "0");
  if (part === "") return digits;
  return `${digits.slice(0, -part.length)}.${digits.slice(-part.length)}`;
}
