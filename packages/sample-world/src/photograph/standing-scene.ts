import type { GoodsKind } from "../brand.js";
import type { Easel } from "./easel.js";
import { PHOTOGRAPH } from "./frame.js";
import { SHOWN } from "./goods/goods.js";
import { cloth } from "./grounds/cloth.js";
import { foliage } from "./grounds/foliage.js";
import { lights } from "./grounds/lights.js";
import { planks } from "./grounds/planks.js";
import { plaster } from "./grounds/plaster.js";
import { marble, terrazzo } from "./grounds/stone.js";
import { tiles } from "./grounds/tiles.js";
import type { Palette } from "./palette.js";
import { COMPANIONS } from "./props/companions.js";
import { scatter } from "./scatter.js";
import { shadow } from "./shadow.js";
import { group, shape } from "./shape.js";

type Ground = (easel: Easel, area: typeof PHOTOGRAPH, palette: Palette) => string;

const WALLS: readonly Ground[] = [
  tiles,
  lights,
  plaster,
  (easel, area, { leaf }) => foliage(easel, area, leaf),
  (easel, area, { wood }) => planks(easel, area, wood),
  cloth,
];
const TOPS: readonly Ground[] = [
  (easel, area, { wood }) => planks(easel, area, wood),
  marble,
  terrazzo,
  cloth,
];

/** Goods on a table before a wall, with things beside, behind and before them. */
export function standingScene(easel: Easel, palette: Palette, kind: GoodsKind): string {
  const { between, chance, fade, pick } = easel;
  const { width, height } = PHOTOGRAPH;
  const horizon = between(330, 440);
  const wall = pick(WALLS)(easel, { ...PHOTOGRAPH, height: horizon }, palette);
  const table = { ...PHOTOGRAPH, y: horizon, height: height - horizon };
  const top = `<g clip-path="url(#table)">${pick(TOPS)(easel, table, palette)}</g>`;
  const depth = fade("down", [0, "#000", 0.5], [0.3, "#000", 0.12], [1, "#fff", 0.08]);
  const x = between(270, 530);
  const y = between(Math.max(horizon + 50, 460), 540);
  const behind = pick(COMPANIONS);
  const nearer = pick(COMPANIONS.filter((companion) => companion !== behind));
  const left = x > width / 2;
  const beside = left ? between(70, x - 210) : between(x + 210, 730);
  const far = left ? between(x + 170, 760) : between(40, x - 170);
  return (
    `<clipPath id="table">${shape("rect", { ...table })}</clipPath>` +
    wall +
    top +
    shape("rect", { ...table, fill: depth }) +
    shape("rect", {
      ...PHOTOGRAPH,
      y: horizon - 5,
      height: 10,
      fill: palette.wood(14),
      opacity: 0.5,
    }) +
    standing(easel, [far, horizon + 26, between(0.6, 0.85)], behind(easel, palette), 80) +
    standing(
      easel,
      [beside, horizon + between(30, 70), between(0.9, 1.25)],
      nearer(easel, palette),
      90,
    ) +
    scatter(easel, palette, { ...table, y: horizon + 50, height: y - horizon - 60 }, 5) +
    standing(
      easel,
      [x, y, between(1, 1.32), chance(0.5)],
      SHOWN[kind].draw(easel, palette),
      SHOWN[kind].half,
    ) +
    scatter(easel, palette, { x: 40, y: y + 14, width: 720, height: 570 - y }, 6)
  );
}

type Spot = readonly [x: number, y: number, scale: number, turned?: boolean];

function standing(easel: Easel, [x, y, scale, turned]: Spot, drawn: string, half: number): string {
  const across = Math.round((turned === true ? -scale : scale) * 100) / 100;
  return group(
    `translate(${Math.round(x)} ${Math.round(y)}) scale(${across} ${Math.round(scale * 100) / 100})`,
    shadow(easel, half * 1.35, 26),
    drawn,
  );
}
