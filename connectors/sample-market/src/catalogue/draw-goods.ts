import type { Listing } from "@touchstone/interface";
import { type Random, randomFrom } from "@touchstone/sample-world";
import { COLOURS } from "./colours.js";
import { copiedPhoto, inDisguise, replica, tooCheap } from "./dubious-offers.js";
import type { Good, GoodsLanguage } from "./good.js";
import { accessory, genuine, ordinaryWord, secondHand, unbranded } from "./honest-offers.js";
import { KINDS } from "./kinds.js";
import type { Drawn, Offer } from "./offer.js";
import type { Picture } from "./picture.js";
import { drawSellers, type Seller } from "./sellers.js";
import { sellerOfShown, shownAt } from "./shown-offers.js";

export interface GoodsOrder {
  readonly marketplace: string;
  readonly seed: string;
  readonly sellers: number;
  readonly listings: number;
  readonly language: GoodsLanguage;
}

/** The first listing's number: shops do not begin at 1. */
const FIRST_NUMBER = 1001;

/** Of a hundred listings, how many are of each kind: most shops are mostly honest. */
const MIX: readonly (readonly [share: number, draw: (drawn: Drawn) => Offer])[] = [
  [40, unbranded],
  [34, genuine],
  [13, secondHand],
  [7, accessory],
  [1, ordinaryWord],
  [2.6, inDisguise],
  [1, replica],
  [0.8, tooCheap],
  [0.6, copiedPhoto],
];

/** Goods for the shelf. The same order gives the same goods, and a larger one begins with them. */
export function drawGoods(order: GoodsOrder): readonly Good[] {
  const sellers = drawSellers(order.sellers, randomFrom(`${order.seed}/sellers`));
  return Array.from({ length: order.listings }, (_, index) => {
    const random = randomFrom(`${order.seed}/${index}`);
    const colour = random.pick(COLOURS);
    const shown = shownAt(index, order.language);
    const offer = shown?.offer ?? drawOffer({ random, colour, language: order.language });
    const seller = (shown && sellerOfShown(shown, sellers)) ?? random.pick(sellers);
    return {
      listing: listingOf(`L${FIRST_NUMBER + index}`, order, { offer, seller, random }),
      picture: offer.picture ?? goodsPicture(offer, colour.key),
    };
  });
}

function goodsPicture({ shape, lettering, photo }: Offer, colour: string): Picture {
  return { kind: "goods", shape, lettering, colour, ...(photo === undefined ? {} : { photo }) };
}

function drawOffer(drawn: Drawn): Offer {
  let left = drawn.random.below(1_000) / 10;
  for (const [share, draw] of MIX) {
    if (left < share) return draw(drawn);
    left -= share;
  }
  return unbranded(drawn);
}

/** How a market names its money, and for how much of it a euro stands in the sample. */
const MARKETS = {
  en: { currency: "EUR", rate: 1, offeredIn: "EU" },
  zh: { currency: "CNY", rate: 8, offeredIn: "CN" },
} as const;

interface Sold {
  readonly offer: Offer;
  readonly seller: Seller;
  readonly random: Random;
}

function listingOf(
  id: string,
  { marketplace, language }: GoodsOrder,
  { offer, seller, random }: Sold,
): Listing {
  const { category, details } = KINDS[offer.shape];
  const { currency, rate, offeredIn } = MARKETS[language];
  const first = random.below(details.length);
  const said = [details[first], details[(first + 1) % details.length]].join(", ");
  const sold = random.below(40);
  const used = offer.condition === "used";
  return {
    marketplace,
    id,
    revision: 1,
    status: "active",
    title: offer.title,
    description:
      language === "zh"
        ? `${seller.name}出品，两个工作日内发货，支持 30 天退货。`
        : `With ${said}. Packed by ${seller.name} and sent within two working days. Returns within 30 days.`,
    price: { amount: `${offer.amount * rate}.00`, currency },
    condition: offer.condition,
    category,
    ...(offer.brandClaim === undefined ? {} : { brandClaim: offer.brandClaim }),
    offeredIn: [offeredIn],
    quantity: used ? 1 : 3 + random.below(60),
    soldLast30Days: used ? 0 : sold,
    viewsLast30Days: sold * 18 + random.below(200),
    seller: { ...seller },
  };
}
