import type { Brand, GoodsKind, Random } from "@touchstone/sample-world";
import { SAMPLE_BRANDS } from "@touchstone/sample-world";
import type { Colour } from "./colours.js";
import type { GoodsLanguage } from "./good.js";
import type { GoodsPicture, Picture, Shape } from "./picture.js";

/** What one listing says, before it has a seller and a number. */
export interface Offer {
  readonly shape: Shape;
  readonly title: string;
  readonly lettering: string;
  /** In whole euros; the market's currency is worked out later. */
  readonly amount: number;
  readonly condition: "new" | "used";
  readonly brandClaim?: string;
  /** Whose photograph is shown, where it is not the seller's own. */
  readonly photo?: GoodsPicture["photo"];
  /** In place of goods before a plain wall. */
  readonly picture?: Picture;
}

export interface Drawn {
  readonly random: Random;
  readonly colour: Colour;
  readonly language: GoodsLanguage;
}

export interface BrandedGoods {
  readonly brand: Brand;
  readonly shape: GoodsKind;
  readonly low: number;
  readonly high: number;
}

/** Some brand's goods. The first brands sell more than the last, as brands do. */
export function brandedGoods(random: Random): BrandedGoods {
  const half = random.chance(0.5) ? SAMPLE_BRANDS.length : Math.ceil(SAMPLE_BRANDS.length / 4);
  const brand = random.pick(SAMPLE_BRANDS.slice(0, half));
  const prices = Object.entries(brand.prices) as [GoodsKind, readonly [number, number]][];
  const [shape, [low, high]] = random.pick(prices);
  return { brand, shape, low, high };
}

/** The photograph with which a brand itself shows these goods. */
export function brandPhoto({ brand, shape }: BrandedGoods, colour: Colour): string {
  return `${brand.id}/${shape}/${colour.key}`;
}
