import type { Area } from "../area.js";
import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { shape } from "../shape.js";

/** Lights far behind, out of focus, over dusk. */
export function lights(easel: Easel, area: Area, { wall, accent, goods }: Palette): string {
  const { between, fade, glow, pick } = easel;
  const sky = fade("down", [0, wall(between(10, 18))], [1, wall(between(26, 40))]);
  const count = 54;
  const discs = Array.from({ length: count }, (_, at) => {
    const tone = pick([accent, accent, goods, wall]);
    const colour = tone(Math.round(between(5, 8)) * 10);
    const fill = glow([0, colour, 0.5], [0.86, colour, 0.6], [0.93, colour, 0.72], [1, colour, 0]);
    const r = between(8, 20) + (at / count) * between(0, 34);
    const cx = area.x + between(0, area.width);
    return shape("circle", { cx, cy: area.y + between(0, area.height), r, fill });
  });
  return shape("rect", { ...area, fill: sky }) + discs.join("");
}
