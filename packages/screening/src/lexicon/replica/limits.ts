import { terms } from "../terms.js";
import type { GoodsGroup, ReplicaTerm } from "../types.js";

type Limits = Omit<ReplicaTerm, "term" | "strength">;

export const strong = (list: string, limits: Limits = {}): readonly ReplicaTerm[] =>
  terms(list).map((term) => ({ term, strength: "strong", ...limits }));

export const moderate = (list: string, limits: Limits = {}): readonly ReplicaTerm[] =>
  terms(list).map((term) => ({ term, strength: "moderate", ...limits }));

/** What is worn to be seen: shop talk about grades, batches and factories means copies here. */
export const WORN: readonly GoodsGroup[] = [
  "footwear",
  "clothing",
  "headgear",
  "fashion_accessories",
  "bags",
  "watches",
  "jewellery",
  "eyewear",
];

/** Where an open, licensed or historical reproduction is an ordinary article. */
export const REPRODUCED_OPENLY: readonly GoodsGroup[] = [
  "fan_gear",
  "toys",
  "collectibles",
  "party",
  "craft",
  "weapons",
  "books_media",
  "home_decor",
  "garden",
  "furniture",
  "musical",
  "gaming",
  "vehicles",
  "auto_parts",
  "building",
];

/** Where letters grade pearls, stones, tea, nuts, leaf, hair, silk or cells. */
export const GRADED_BY_LETTERS: readonly GoodsGroup[] = [
  "jewellery",
  "craft",
  "collectibles",
  "hair",
  "food",
  "fresh_produce",
  "drinks",
  "supplements",
  "batteries",
  "bedding_textiles",
  "tobacco_vape",
  "home_decor",
  "medical",
];

/** Where "1:1" is a scale, a ratio or a life-size. */
export const MEASURED: readonly GoodsGroup[] = [
  "toys",
  "collectibles",
  "craft",
  "books_media",
  "services",
  "software",
  "party",
  "home_decor",
  "weapons",
  "food",
  "industrial",
  "electronic_parts",
  "audio",
  "medical",
  "supplements",
  "garden",
  "building",
];

/** Where whatever is not the maker's own is sold as just that. */
export const SPARES: readonly GoodsGroup[] = [
  "phone_accessories",
  "printing_supplies",
  "auto_parts",
  "batteries",
  "home_appliances",
  "electronic_parts",
  "industrial",
  "tools",
];
