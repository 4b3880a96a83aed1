import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { group, line, route, shape } from "../shape.js";

/** Headphones with open cups; they rest on the origin. */
export function headphones(easel: Easel, palette: Palette): string {
  const { between } = easel;
  const { goods, metal } = palette;
  const [wide, high] = [between(108, 126), between(240, 280)];
  const top = high + 30;
  const light = between(30, 52);
  const arc = (inset: number) =>
    route(
      "M",
      inset - wide,
      -90,
      "C",
      inset - wide,
      inset - top,
      wide - inset,
      inset - top,
      wide - inset,
      -90,
    );
  const stitches = { ...line(goods(light + 34), 2), "stroke-dasharray": "6 7" };
  const cable = route("M", -wide, -6, "c", -10, 60, 90, 10, 110, 46, "s", 90, 10, 150, -20);
  return (
    shape("path", { d: cable, ...line(goods(14), 6) }) +
    shape("path", { d: cable, ...line(goods(40), 1.6), "stroke-dasharray": "3 4" }) +
    shape("path", { d: arc(0), ...line(goods(light - 14), 26) }) +
    shape("path", { d: arc(-4), ...line(goods(light + 8), 9) }) +
    shape("path", { d: arc(8), ...stitches }) +
    shape("path", { d: arc(14), ...line(metal(58), 4) }) +
    cup(easel, -wide, palette, light) +
    cup(easel, wide, palette, light)
  );
}

function cup(easel: Easel, x: number, { goods, metal, accent }: Palette, light: number): string {
  const { fade, glow } = easel;
  const mesh = [10, 20, 30].flatMap((far) =>
    Array.from({ length: far / 2 + 3 }, (_, at) => {
      const turn = (at * 2 * Math.PI) / (far / 2 + 3);
      const [cx, cy] = [Math.cos(turn) * far, Math.sin(turn) * far * 1.2];
      return shape("circle", { cx, cy, r: 2.2, fill: goods(light - 26) });
    }),
  );
  const ring = (r: number, fill: string) =>
    shape("ellipse", { cx: 0, cy: 0, rx: r, ry: r * 1.22, fill });
  return group(
    `translate(${Math.round(x)} -70)`,
    shape("rect", {
      x: -9,
      y: -104,
      width: 18,
      height: 60,
      rx: 6,
      fill: fade("across", [0, metal(80)], [1, metal(36)]),
    }),
    ring(58, fade("down", [0, goods(light + 16)], [1, goods(light - 18)])),
    ring(49, metal(60)),
    ring(46, glow([0, goods(light + 6)], [0.8, goods(light - 10)], [1, goods(light - 20)])),
    ...mesh,
    shape("circle", { cx: 0, cy: 0, r: 6, fill: accent(52) }),
    shape("path", {
      d: "M -36 -32 A 46 54 0 0 1 14 -52",
      ...line("#fff", 5, 0.45),
    }),
  );
}
