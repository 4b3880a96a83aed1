import { type Offered, type Shop, standingOf } from "./shop.js";

export interface Wish {
  /** Words that all have to be in the title. */
  readonly search: string;
  /** Empty for every category. */
  readonly category: string;
}

/** What stands on the shelf, the newest first. */
export function shelf(shop: Shop, { search, category }: Wish): readonly Offered[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return [...shop.goods.values()]
    .filter(({ good: { listing } }) => isOnShelf(shop, listing.id))
    .filter(({ good: { listing } }) => category === "" || listing.category === category)
    .filter(({ good: { listing } }) => {
      const title = listing.title.toLowerCase();
      return words.every((word) => title.includes(word));
    })
    .sort((one, other) => other.number - one.number);
}

export function isOnShelf(shop: Shop, listing: string): boolean {
  return (
    shop.goods.get(listing)?.good.listing.status !== "ended" &&
    standingOf(shop, listing).state === "active"
  );
}
