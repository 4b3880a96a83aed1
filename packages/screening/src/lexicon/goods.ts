import { BEAUTY_AND_HEALTH_GOODS } from "./goods/beauty-and-health.js";
import { CONSUMABLE_GOODS } from "./goods/consumables.js";
import { ELECTRONICS_GOODS } from "./goods/electronics.js";
import { EVERYDAY_GOODS } from "./goods/everyday.js";
import { FASHION_GOODS } from "./goods/fashion.js";
import { HOME_GOODS } from "./goods/home.js";
import { LEISURE_GOODS } from "./goods/leisure.js";
import { WORKS_GOODS } from "./goods/works.js";
import type { GoodsEntry } from "./types.js";

/**
 * Nouns for goods as sellers write them in titles. What belongs here names the thing sold; a word
 * that names a brand as readily (apple, 苹果) belongs here only in a phrase that settles it.
 */
export const GOODS: readonly GoodsEntry[] = [
  ...FASHION_GOODS,
  ...BEAUTY_AND_HEALTH_GOODS,
  ...ELECTRONICS_GOODS,
  ...HOME_GOODS,
  ...LEISURE_GOODS,
  ...CONSUMABLE_GOODS,
  ...WORKS_GOODS,
  ...EVERYDAY_GOODS,
];
