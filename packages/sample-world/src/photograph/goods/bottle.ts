import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";
import { roundedFill } from "./rounded-fill.js";

/** A flask with a ribbed cap and a printed belly; it stands on the origin. */
export function bottle(easel: Easel, { goods, metal, accent }: Palette): string {
  const { between, pick } = easel;
  const half = between(46, 58);
  const high = between(230, 290);
  const neck = between(22, 30);
  const body =
    route("M", -half, -12, "Q", -half, 0, -half + 14, 0, "H", half - 14, "Q", half, 0, half, -12) +
    route("V", -high * 0.66, "C", half, -high * 0.82, neck, -high * 0.8, neck, -high * 0.9) +
    route("H", -neck, "C", -neck, -high * 0.8, -half, -high * 0.82, -half, -high * 0.66, "Z");
  const cap = { x: -neck - 5, y: -high - 6, width: 2 * neck + 10, height: high * 0.12 };
  const ribs = Array.from({ length: 9 }, (_, at) =>
    route("M", cap.x + 4 + (at * (cap.width - 8)) / 8, cap.y + 4, "v", cap.height - 8),
  );
  const pattern = pick([hoops, drops]);
  return (
    shape("path", { d: body, fill: roundedFill(easel, goods, between(34, 52)) }) +
    pattern(easel, half, high, accent(between(56, 76))) +
    shape("path", {
      d: route("M", -half + 14, -high * 0.62, "V", -26),
      ...line("#fff", 6, 0.45),
    }) +
    shape("rect", { ...cap, rx: 6, fill: roundedFill(easel, metal, 48) }) +
    shape("path", { d: ribs.join(""), ...line(metal(22), 2, 0.6) }) +
    shape("rect", {
      x: -neck - 2,
      y: -high * 0.89,
      width: 2 * neck + 4,
      height: 7,
      fill: roundedFill(easel, metal, 40),
    })
  );
}

function hoops({ between }: Easel, half: number, high: number, ink: string): string {
  const rows = Array.from({ length: 7 }, (_, at) => {
    const y = -high * (0.16 + at * 0.065);
    return route("M", -half + 1, y, "q", half - 1, between(8, 14), 2 * half - 2, 0);
  });
  return shape("path", { d: rows.join(""), ...line(ink, between(3, 6), 0.8) });
}

function drops({ between }: Easel, half: number, high: number, ink: string): string {
  const dots = Array.from({ length: 46 }, () =>
    shape("circle", {
      cx: between(-half + 6, half - 6),
      cy: -between(high * 0.1, high * 0.6),
      r: between(1.6, 5),
      fill: ink,
      opacity: 0.8,
    }),
  );
  return dots.join("");
}
