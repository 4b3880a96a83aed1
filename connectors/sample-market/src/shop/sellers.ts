import type { Offered, Shop } from "./shop.js";

export interface ShopSeller {
  readonly id: string;
  readonly name: string;
  /** Everything of theirs, on the shelf or not, the newest first. */
  readonly goods: readonly Offered[];
}

/** Who sells here: the owners of all listings, by name. */
export function sellersOf(shop: Shop): readonly ShopSeller[] {
  const ids = new Set([...shop.goods.values()].map(({ good }) => good.listing.seller?.id ?? ""));
  return [...ids]
    .flatMap((id) => sellerOf(shop, id) ?? [])
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

export function sellerOf(shop: Shop, id: string): ShopSeller | undefined {
  const goods = [...shop.goods.values()]
    .filter(({ good }) => id !== "" && good.listing.seller?.id === id)
    .sort((one, other) => other.number - one.number);
  const [latest] = goods;
  return latest && { id, name: latest.good.listing.seller?.name ?? id, goods };
}
