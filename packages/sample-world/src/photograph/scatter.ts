import type { Area } from "./area.js";
import type { Easel } from "./easel.js";
import type { Palette } from "./palette.js";
import { SMALL_THINGS } from "./props/small-things.js";
import { shadow } from "./shadow.js";
import { group } from "./shape.js";

/** Small things here and there, each with its shadow. */
export function scatter(easel: Easel, palette: Palette, area: Area, count: number): string {
  const { between, pick } = easel;
  const kinds = [pick(SMALL_THINGS), pick(SMALL_THINGS), pick(SMALL_THINGS)];
  return Array.from({ length: count }, (_, at) => {
    const size = between(17, 34);
    const x = area.x + ((at + between(0.1, 0.9)) * area.width) / count;
    const y = area.y + between(0, area.height);
    return group(
      `translate(${Math.round(x)} ${Math.round(y)})`,
      shadow(easel, size * 1.6, size * 0.9),
      group(`rotate(${Math.round(between(-40, 40))})`, pick(kinds)(easel, palette, size)),
    );
  }).join("");
}
