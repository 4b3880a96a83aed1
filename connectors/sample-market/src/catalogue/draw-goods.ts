import type { Listing } from "@touchstone/interface";
import { BRANDS, type Brand } from "./brands.js";
import { COLOURS, type Colour } from "./colours.js";
import { disguised } from "./disguises.js";
import type { Good, Shape } from "./good.js";
import { KINDS } from "./kinds.js";
import { type Random, randomFrom } from "./random.js";
import { drawSellers, type Seller } from "./sellers.js";

export interface GoodsOrder {
  readonly marketplace: string;
  readonly seed: string;
  readonly sellers: number;
  readonly listings: number;
}

/** The first listing's number: shops do not begin at 1. */
const FIRST_NUMBER = 1001;

const MODELS = ["Aldine", "Corrin", "Maren", "Ostel", "Pavo", "Rill", "Sorrel", "Tamsin"] as const;
const UNBRANDED: readonly Shape[] = ["mug", "lamp", "book", "bag", "bottle", "mug", "lamp"];
const MAKERS = ["Hand-made", "Small-batch", "Studio", "Vintage", "Plain", "Workshop"] as const;
const LURES = ["brand new", "top quality", "gift box", "limited offer", "ships today"] as const;
const USED_REMARKS = ["worn twice", "with receipt", "small scratch", "from a wardrobe clear-out"];

/** What one listing says, before it has a seller and a number. */
interface Offer {
  readonly shape: Shape;
  readonly title: string;
  readonly lettering: string;
  readonly amount: number;
  readonly condition: "new" | "used";
  readonly brandClaim?: string;
}

/** Goods for the shelf. The same order gives the same goods, and a larger one begins with them. */
export function drawGoods(order: GoodsOrder): readonly Good[] {
  const sellers = drawSellers(order.sellers, randomFrom(`${order.seed}/sellers`));
  return Array.from({ length: order.listings }, (_, index) => {
    const random = randomFrom(`${order.seed}/${index}`);
    const colour = random.pick(COLOURS);
    const offer = drawOffer(random, colour);
    const seller = random.pick(sellers);
    return {
      listing: listingOf(`L${FIRST_NUMBER + index}`, order.marketplace, { offer, seller, random }),
      picture: { shape: offer.shape, lettering: offer.lettering, colour: colour.key },
    };
  });
}

function drawOffer(random: Random, colour: Colour): Offer {
  const draw = random.pick([
    unbranded,
    unbranded,
    unbranded,
    genuine,
    genuine,
    secondHand,
    accessory,
    inDisguise,
    inDisguise,
  ]);
  return draw(random, colour);
}

function unbranded(random: Random, colour: Colour): Offer {
  const shape = random.pick(UNBRANDED);
  const noun = random.pick(KINDS[shape].nouns);
  return {
    shape,
    title: `${random.pick(MAKERS)} ${noun}, ${colour.key}`,
    lettering: "",
    amount: 9 + random.below(70),
    condition: "new",
  };
}

function genuine(random: Random, colour: Colour): Offer {
  const { brand, shape, low, high } = brandedGoods(random);
  return {
    shape,
    title: titleOf(brand, shape, { random, colour }),
    lettering: brand.signs[0],
    amount: low + random.below(high - low),
    condition: "new",
    brandClaim: brand.name,
  };
}

function secondHand(random: Random, colour: Colour): Offer {
  const { brand, shape, low } = brandedGoods(random);
  const noun = random.pick(KINDS[shape].nouns);
  return {
    shape,
    title: `${brand.name} ${noun}, ${colour.key}, ${random.pick(USED_REMARKS)}`,
    lettering: brand.signs[0],
    amount: Math.round(low * (0.5 + random.below(35) / 100)),
    condition: "used",
    brandClaim: brand.name,
  };
}

/** Goods made for a brand's goods, which name it honestly. */
function accessory(random: Random, colour: Colour): Offer {
  const { brand, shape } = brandedGoods(random);
  const { accessories, nouns } = KINDS[shape];
  if (accessories.length === 0) return unbranded(random, colour);
  return {
    shape,
    title: `${random.pick(accessories)} ${brand.name} ${random.pick(nouns)}, ${colour.key}`,
    lettering: "",
    amount: 9 + random.below(30),
    condition: "new",
  };
}

/** A sign written so that a search passes it by, at a fraction of what the goods cost. */
function inDisguise(random: Random, colour: Colour): Offer {
  const { brand, shape, low } = brandedGoods(random);
  const sign = disguised(random.pick(brand.signs), random);
  return {
    shape,
    title: `${sign} ${random.pick(KINDS[shape].nouns)} ${colour.key}, ${random.pick(LURES)}`,
    lettering: sign,
    amount: Math.max(9, Math.round(low * (0.1 + random.below(20) / 100))),
    condition: "new",
  };
}

function titleOf(
  brand: Brand,
  shape: Shape,
  { random, colour }: { random: Random; colour: Colour },
): string {
  const { nouns, zhNouns } = KINDS[shape];
  if (brand.signs.length > 1 && random.chance(0.6)) {
    return `${brand.name} ${random.pick(zhNouns)} ${colour.zh}`;
  }
  return `${brand.name} ${random.pick(MODELS)} ${random.pick(nouns)}, ${colour.key}`;
}

function brandedGoods(random: Random) {
  const brand = random.pick(BRANDS);
  const prices = Object.entries(brand.prices) as [Shape, readonly [number, number]][];
  const [shape, [low, high]] = random.pick(prices);
  return { brand, shape, low, high };
}

function listingOf(
  id: string,
  marketplace: string,
  { offer, seller, random }: { offer: Offer; seller: Seller; random: Random },
): Listing {
  const { category, details } = KINDS[offer.shape];
  const first = random.below(details.length);
  const said = [details[first], details[(first + 1) % details.length]].join(", ");
  const sold = random.below(40);
  return {
    marketplace,
    id,
    revision: 1,
    status: "active",
    title: offer.title,
    description: `With ${said}. Packed by ${seller.name} and sent within two working days. Returns within 30 days.`,
    price: { amount: `${offer.amount}.00`, currency: "EUR" },
    condition: offer.condition,
    category,
    ...(offer.brandClaim === undefined ? {} : { brandClaim: offer.brandClaim }),
    offeredIn: ["EU"],
    quantity: offer.condition === "used" ? 1 : 3 + random.below(60),
    soldLast30Days: offer.condition === "used" ? 0 : sold,
    viewsLast30Days: sold * 18 + random.below(200),
    seller: { ...seller },
  };
}
