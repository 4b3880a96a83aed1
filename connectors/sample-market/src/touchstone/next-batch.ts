import { createHash } from "node:crypto";
import type { Listing } from "@touchstone/interface";
import type { Shop } from "../shop/shop.js";

export interface Batch {
  /** The latest version of each listing, none twice. */
  readonly listings: readonly Listing[];
  /** With Touchstone's answer, every change up to this number is settled. */
  readonly upTo: number;
  /** The same for the same listings only, also after a restart. */
  readonly idempotencyKey: string;
}

export interface BatchOrder {
  readonly limit: number;
  /** Where pages and pictures of this shop are found; without a slash at the end. */
  readonly publicUrl: string;
}

/** What to push next; `undefined` when Touchstone has answered for everything. */
export function nextBatch(shop: Shop, { limit, publicUrl }: BatchOrder): Batch | undefined {
  const ids = new Set<string>();
  let upTo = 0;
  for (const { number, id } of shop.changes) {
    if (ids.size === limit && !ids.has(id)) break;
    ids.add(id);
    upTo = number;
  }
  if (ids.size === 0) return undefined;
  const listings = [...ids].flatMap((id) => {
    const listing = shop.goods.get(id)?.good.listing;
    return listing === undefined ? [] : [withAddresses(listing, publicUrl)];
  });
  const hash = createHash("sha256").update(JSON.stringify(listings)).digest("hex");
  return { listings, upTo, idempotencyKey: `${shop.instance}-${upTo}-${hash.slice(0, 32)}` };
}

function withAddresses(listing: Listing, publicUrl: string): Listing {
  const name = encodeURIComponent(listing.id);
  return {
    images: [`${publicUrl}/pictures/${name}.svg`],
    url: `${publicUrl}/listings/${name}`,
    ...listing,
  };
}
