import type { Brand, GoodsKind } from "../brand.js";
import { type Easel, easelFor } from "./easel.js";
import { PHOTOGRAPH } from "./frame.js";
import { SHOWN } from "./goods/goods.js";
import { lyingScene } from "./lying-scene.js";
import { drawPalette } from "./palette.js";
import { shape } from "./shape.js";
import { standingScene } from "./standing-scene.js";

/**
 * A photograph with which a brand shows its goods, as an SVG of 800 × 600 pixels: a still life with a ground, things
 * around the goods and light over all of it. No words stand in it. No two look alike.
 *
 * @param number of the brand's photographs, from 1
 */
export function drawPhotograph(brand: Brand, number: number): string {
  const easel = easelFor(`photograph/${brand.id}/${number}`);
  const palette = drawPalette(easel);
  const kind = photographedGoods(brand, number);
  const view = easel.pick(SHOWN[kind].views);
  const scene = (view === "lying" ? lyingScene : standingScene)(easel, palette, kind);
  const drawn = scene + light(easel);
  const { width, height } = PHOTOGRAPH;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" stroke-linecap="round">${easel.gradients()}${drawn}</svg>`;
}

/** Which of the brand's goods a photograph of it shows. */
export function photographedGoods({ prices }: Brand, number: number): GoodsKind {
  const kinds = Object.keys(prices) as GoodsKind[];
  return kinds[(number - 1) % kinds.length] ?? "mug";
}

/** From one side, with darker corners. */
function light({ fade, glow, pick }: Easel): string {
  const [near, far] = pick([[0.26, 0] as const, [0, 0.26] as const]);
  const side = fade("across", [0, "#fff3d6", near], [0.5, "#fff3d6", 0.03], [1, "#fff3d6", far]);
  const corners = glow([0, "#000", 0], [0.6, "#000", 0], [1, "#000", 0.3]);
  return (
    shape("rect", { ...PHOTOGRAPH, fill: side }) + shape("rect", { ...PHOTOGRAPH, fill: corners })
  );
}
