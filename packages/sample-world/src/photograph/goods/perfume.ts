import type { Easel } from "../easel.js";
import type { Palette } from "../palette.js";
import { line, route, shape } from "../shape.js";
import { roundedFill } from "./rounded-fill.js";

/** A cut flacon with its stopper; it stands on the origin. */
export function perfume(easel: Easel, { goods, metal, accent }: Palette): string {
  const { between, fade, glow } = easel;
  const [half, high] = [between(74, 92), between(165, 205)];
  const cut = between(14, 26);
  const level = -high * between(0.6, 0.85);
  const glass = fade(
    "across",
    [0, goods(72), 0.9],
    [0.2, "#fff", 0.85],
    [0.5, goods(80), 0.75],
    [1, goods(40), 0.95],
  );
  const liquid = fade("down", [0, accent(64)], [1, accent(38)]);
  const outline =
    route("M", -half + cut, 0, "L", -half, -cut, "V", -high + cut, "L", -half + cut, -high) +
    route("H", half - cut, "L", half, -high + cut, "V", -cut, "L", half - cut, 0, "Z");
  const facets = [-0.6, -0.3, 0, 0.3, 0.6].map((at) =>
    route(
      "M",
      at * half,
      -12,
      "l",
      at * 14,
      -high * 0.2,
      "M",
      at * half,
      -high + 12,
      "l",
      at * 14,
      high * 0.16,
    ),
  );
  const rays = Array.from({ length: 16 }, (_, at) => {
    const turn = (at * Math.PI) / 8;
    const [x, y] = [Math.cos(turn), Math.sin(turn)];
    return route("M", x * 16, y * 16 - high / 2, "L", x * 30, y * 30 - high / 2);
  });
  return (
    shape("path", { d: outline, fill: glass }) +
    shape("path", {
      d: route(
        "M",
        -half + 14,
        -14,
        "H",
        half - 14,
        "V",
        level,
        "q",
        -half + 14,
        12,
        -2 * half + 28,
        0,
        "Z",
      ),
      fill: liquid,
      opacity: 0.85,
    }) +
    shape("path", { d: facets.join(""), ...line("#fff", 3, 0.7) }) +
    shape("circle", { cx: 0, cy: -high / 2, r: 38, fill: glow([0, metal(92)], [1, metal(66)]) }) +
    shape("path", { d: rays.join(""), ...line(goods(30), 3) }) +
    shape("circle", { cx: 0, cy: -high / 2, r: 11, fill: accent(44) }) +
    shape("path", { d: outline, ...line(goods(28), 3, 0.7) }) +
    shape("path", { d: route("M", -half + 9, -high + 24, "V", -30), ...line("#fff", 7, 0.75) }) +
    shape("rect", {
      x: -24,
      y: -high - 22,
      width: 48,
      height: 24,
      fill: roundedFill(easel, metal, 46),
    }) +
    shape("path", {
      d: route("M", -24, -high - 8, "h", 48, "M", -24, -high - 15, "h", 48),
      ...line(metal(24), 1.6),
    }) +
    shape("circle", {
      cx: 0,
      cy: -high - 54,
      r: 36,
      fill: glow([0, "#fff"], [0.3, goods(70)], [1, goods(28)]),
    }) +
    shape("path", {
      d: route(
        "M",
        -32,
        -high - 62,
        "L",
        0,
        -high - 88,
        32,
        -high - 62,
        0,
        -high - 24,
        "Z",
        "M",
        -32,
        -high - 62,
        "H",
        32,
      ),
      ...line("#fff", 2, 0.7),
    })
  );
}
