import type { GoodsKind } from "../brand.js";
import type { Easel } from "./easel.js";
import { PHOTOGRAPH } from "./frame.js";
import { SHOWN } from "./goods/goods.js";
import { cloth } from "./grounds/cloth.js";
import { foliage } from "./grounds/foliage.js";
import { planks } from "./grounds/planks.js";
import { marble, terrazzo } from "./grounds/stone.js";
import { tiles } from "./grounds/tiles.js";
import type { Palette } from "./palette.js";
import { scatter } from "./scatter.js";
import { shadow } from "./shadow.js";
import { group } from "./shape.js";

type Ground = (easel: Easel, palette: Palette) => string;

const GROUNDS: readonly Ground[] = [
  (easel, { wood }) => planks(easel, PHOTOGRAPH, wood),
  (easel, { leaf }) => foliage(easel, PHOTOGRAPH, leaf),
  (easel, palette) => cloth(easel, PHOTOGRAPH, palette),
  (easel, palette) => terrazzo(easel, PHOTOGRAPH, palette),
  (easel, palette) => marble(easel, PHOTOGRAPH, palette),
  (easel, palette) => tiles(easel, PHOTOGRAPH, palette),
];

/** Goods that lie among other things, seen from above. */
export function lyingScene(easel: Easel, palette: Palette, kind: GoodsKind): string {
  const { between, pick } = easel;
  const { draw, half, high } = SHOWN[kind];
  const [x, y] = [Math.round(between(290, 510)), Math.round(between(255, 345))];
  const turn = Math.round(between(-40, 40));
  const scale = Math.round(between(105, 135)) / 100;
  const mat = { x: 0, y: 0, width: between(360, 480), height: between(240, 330) };
  const other = pick([cloth, terrazzo, marble]);
  const under = group(
    `translate(${Math.round(x - mat.width / 2 + between(-90, 90))} ${Math.round(y - mat.height / 2)}) rotate(${Math.round(between(-16, 16))} 200 140)`,
    group(
      `translate(${Math.round(mat.width / 2)} ${Math.round(mat.height / 2)})`,
      shadow(easel, mat.width * 0.6, mat.height * 0.62),
    ),
    `<clipPath id="mat"><rect width="${Math.round(mat.width)}" height="${Math.round(mat.height)}" rx="10"/></clipPath>`,
    `<g clip-path="url(#mat)">${other(easel, mat, palette)}</g>`,
  );
  return (
    pick(GROUNDS)(easel, palette) +
    under +
    scatter(easel, palette, { x: 30, y: 20, width: 740, height: 120 }, 6) +
    scatter(easel, palette, { x: 30, y: 460, width: 740, height: 110 }, 6) +
    group(
      `translate(${x} ${y}) rotate(${turn}) scale(${scale})`,
      shadow(easel, half * 1.5, Math.max(high, 330) * 0.62),
      group(`translate(0 ${Math.round(high / 2)})`, draw(easel, palette)),
    ) +
    scatter(easel, palette, { x: 40, y: 180, width: 150, height: 240 }, 2) +
    scatter(easel, palette, { x: 620, y: 180, width: 150, height: 240 }, 2)
  );
}
