import type { GoodsKind } from "../../brand.js";
import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { bag } from "./bag.js";
import { bottle } from "./bottle.js";
import { headphones } from "./headphones.js";
import { lamp } from "./lamp.js";
import { mug } from "./mug.js";
import { perfume } from "./perfume.js";
import { shoe } from "./shoe.js";
import { watch } from "./watch.js";

interface ShownGoods {
  readonly draw: (easel: Easel, palette: Palette) => string;
  /** Whether they stand before a wall, or lie and are seen from above. */
  readonly views: readonly ("standing" | "lying")[];
  /** Half of what they cover across, and how high they are above where they stand. */
  readonly half: number;
  readonly high: number;
}

/** Goods as photographs show them. The watch has its middle at the origin, all others their foot. */
export const SHOWN: Readonly<Record<GoodsKind, ShownGoods>> = {
  bag: { draw: bag, views: ["standing", "lying"], half: 140, high: 270 },
  shoe: { draw: shoe, views: ["standing"], half: 165, high: 165 },
  watch: { draw: watch, views: ["lying"], half: 100, high: 0 },
  bottle: { draw: bottle, views: ["standing", "lying"], half: 58, high: 290 },
  perfume: { draw: perfume, views: ["standing", "lying"], half: 92, high: 290 },
  headphones: { draw: headphones, views: ["standing"], half: 180, high: 260 },
  mug: { draw: mug, views: ["standing"], half: 130, high: 190 },
  lamp: { draw: lamp, views: ["standing"], half: 134, high: 340 },
};
