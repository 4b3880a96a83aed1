import type { Listing } from "@touchstone/interface";
import { hashOf } from "@touchstone/sample-world";
import { COLOURS } from "../catalogue/colours.js";
import type { Good } from "../catalogue/good.js";
import { shapeOf } from "../catalogue/kinds.js";
import type { Picture } from "../catalogue/picture.js";
import type { Book } from "./book.js";

/** Room in one line of the journal's write for many goods at once. */
const PER_WRITE = 1000;

/** Puts goods on the shelf, or changes them. Resolves when they are kept. */
export async function putUp(book: Book, goods: readonly Good[], at: string): Promise<void> {
  for (let start = 0; start < goods.length; start += PER_WRITE) {
    const { lastNumber } = book.shop;
    const entries = goods.slice(start, start + PER_WRITE).map((good, index) => ({
      kind: "listed" as const,
      number: lastNumber + index + 1,
      good,
      at,
    }));
    await book.record(...entries);
  }
}

/** A good as its listing lets one imagine it; of one known before, what the listing did not change. */
export function goodOf(listing: Listing, before?: Good): Good {
  if (before !== undefined && before.listing.category === listing.category) {
    const sameBrand = before.listing.brandClaim === listing.brandClaim;
    return { listing, picture: sameBrand ? before.picture : relettered(before.picture, listing) };
  }
  const colour = COLOURS[hashOf(listing.id) % COLOURS.length] ?? COLOURS[0];
  return {
    listing,
    picture: {
      kind: "goods",
      shape: shapeOf(listing.category, listing.title),
      lettering: listing.brandClaim ?? "",
      colour: colour.key,
    },
  };
}

/** Of pictures, only drawn goods change with the brand that they are said to be of. */
function relettered(picture: Picture, { brandClaim }: Listing): Picture {
  const isGoods = picture.kind === undefined || picture.kind === "goods";
  return isGoods ? { ...picture, lettering: brandClaim ?? "" } : picture;
}

/** A number that no listing of the shop has. */
export function freeId(book: Book): string {
  const { goods, lastNumber } = book.shop;
  let number = 1001 + lastNumber;
  while (goods.has(`L${number}`)) number += 1;
  return `L${number}`;
}
