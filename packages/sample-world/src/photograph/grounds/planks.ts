import type { Area } from "../area.js";
import type { Easel } from "../easel.js";
import { line, route, shape } from "../shape.js";
import type { Tone } from "../tone.js";

/** Boards with grain and knots, one above the other. */
export function planks(easel: Easel, { x, y, width, height }: Area, wood: Tone): string {
  const { between, fade, chance } = easel;
  const parts: string[] = [];
  const light = between(34, 60);
  for (let top = y; top < y + height; ) {
    const high = between(44, 78);
    const own = light + between(-7, 7);
    const stops = [
      [0, wood(own + 4)],
      [0.5, wood(own)],
      [1, wood(own - 6)],
    ] as const;
    const fill = fade("down", ...stops);
    parts.push(shape("rect", { x, y: top, width, height: high, fill }));
    for (let row = 5; row < high - 3; row += between(6, 13)) {
      parts.push(grain(easel, { x, y: top + row, width, height: 3 }, wood(own - between(6, 20))));
    }
    if (chance(0.6)) parts.push(knot(easel, x + between(30, width - 30), top + high / 2, wood));
    parts.push(joint(easel, { x, y: top, width, height: high }, wood(own - 26)));
    top += high;
  }
  return parts.join("");
}

function grain({ between }: Easel, { x, y, width, height }: Area, colour: string): string {
  const from = x + between(-40, width * 0.4);
  const to = Math.min(x + width, from + between(width * 0.25, width));
  const third = (to - from) / 3;
  const wave = () => y + between(-height, height);
  const d = route("M", from, y, "C", from + third, wave(), from + 2 * third, wave(), to, wave());
  return shape("path", { d, ...line(colour, between(0.7, 2.2), between(0.3, 0.8)) });
}

function knot({ between }: Easel, cx: number, cy: number, wood: Tone): string {
  const size = between(6, 13);
  const ring = (share: number, lightness: number) =>
    shape("ellipse", {
      cx,
      cy,
      rx: size * share * 1.5,
      ry: size * share,
      fill: wood(lightness),
      opacity: 0.8,
    });
  return ring(1.2, 36) + ring(0.85, 26) + ring(0.45, 16);
}

/** The gap below a board, and where two boards meet end to end. */
function joint({ between }: Easel, { x, y, width, height }: Area, colour: string): string {
  const end = x + between(0, width);
  const d = route("M", x, y + height, "H", x + width, "M", end, y, "V", y + height);
  return shape("path", { d, ...line(colour, 2.4) });
}
