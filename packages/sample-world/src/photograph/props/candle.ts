import { roundedFill } from "../goods/rounded-fill.js";
import { line, route, shape } from "../shape.js";
import type { Companion } from "./companion.js";

/** A candle that burns. */
export const candle: Companion = (easel, { stone, metal }) => {
  const { between, glow } = easel;
  const [half, high] = [between(24, 36), between(90, 150)];
  return (
    shape("circle", {
      cx: 0,
      cy: -high - 26,
      r: 120,
      fill: glow([0, "#ffdf96", 0.65], [1, "#ffdf96", 0]),
    }) +
    shape("ellipse", {
      cx: 0,
      cy: -4,
      rx: half * 1.8,
      ry: 13,
      fill: roundedFill(easel, metal, 46),
    }) +
    shape("rect", {
      x: -half,
      y: -high,
      width: 2 * half,
      height: high - 6,
      rx: 6,
      fill: roundedFill(easel, stone, 78),
    }) +
    shape("ellipse", { cx: 0, cy: -high, rx: half, ry: 8, fill: stone(94) }) +
    shape("path", {
      d: route(
        "M",
        -half * 0.5,
        -high + 2,
        "q",
        -4,
        40,
        4,
        56,
        "M",
        half * 0.6,
        -high + 2,
        "v",
        30,
      ),
      ...line(stone(90), 7),
    }) +
    shape("path", { d: route("M", 0, -high, "v", -12), ...line("#2a1c12", 3) }) +
    shape("path", {
      d: route("M", 0, -high - 8, "c", -14, -16, -4, -30, 0, -42, "c", 4, 12, 14, 26, 0, 42, "Z"),
      fill: glow([0, "#fffbe0"], [0.6, "#ffd35c"], [1, "#f08a24"]),
    })
  );
};
