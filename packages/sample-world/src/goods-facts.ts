import type { GoodsKind } from "./brand.js";

interface GoodsFacts {
  readonly niceClass: number;
  /** Between which prices in whole euros brands of such goods lie. */
  readonly price: readonly [number, number];
}

export const FACTS: Readonly<Record<GoodsKind, GoodsFacts>> = {
  bag: { niceClass: 18, price: [140, 780] },
  shoe: { niceClass: 25, price: [90, 420] },
  watch: { niceClass: 14, price: [220, 1450] },
  bottle: { niceClass: 21, price: [28, 95] },
  perfume: { niceClass: 3, price: [60, 190] },
  headphones: { niceClass: 9, price: [120, 420] },
  mug: { niceClass: 21, price: [22, 60] },
  lamp: { niceClass: 11, price: [80, 340] },
};
