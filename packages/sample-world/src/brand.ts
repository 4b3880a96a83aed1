/** Kinds of goods that the sample's brands make. */
export const GOODS = [
  "bag",
  "shoe",
  "watch",
  "bottle",
  "perfume",
  "headphones",
  "mug",
  "lamp",
] as const;
export type GoodsKind = (typeof GOODS)[number];

/** A brand that does not exist. */
export interface Brand {
  /** For addresses and files: Latin letters and hyphens. */
  readonly id: string;
  readonly name: string;
  /** What is registered as word marks, the main one first. */
  readonly signs: readonly [string, ...string[]];
  /** Nice classes (edition 12) of what it makes. */
  readonly niceClasses: readonly number[];
  /** What genuine goods are sold for new, in whole euros, by kind of goods. */
  readonly prices: Partial<Record<GoodsKind, readonly [low: number, high: number]>>;
}
