import { line, route, shape } from "../shape.js";
import type { Companion } from "./companion.js";

/** A stack of books. */
export const books: Companion = ({ between, fade, pick }, { accent, goods, wall, stone }) => {
  let y = 0;
  const stack = Array.from({ length: 2 + Math.floor(between(0, 3)) }, () => {
    const [half, high] = [between(74, 104), between(22, 36)];
    const tone = pick([accent, goods, wall]);
    const light = Math.round(between(3, 6)) * 10;
    const x = between(-12, 12) - half;
    y -= high;
    const bars = route(
      "M",
      x + 14,
      y + 3,
      "v",
      high - 6,
      "m",
      8,
      0,
      "v",
      6 - high,
      "M",
      x + 2 * half - 30,
      y + 3,
      "v",
      high - 6,
    );
    const leaves = [0.3, 0.5, 0.7].map((at) =>
      route("M", x + 2 * half - 12, y + high * at, "h", 12),
    );
    return (
      shape("rect", {
        x,
        y,
        width: 2 * half,
        height: high,
        rx: 4,
        fill: fade("down", [0, tone(light + 14)], [1, tone(light - 12)]),
      }) +
      shape("rect", {
        x: x + 2 * half - 13,
        y: y + 4,
        width: 14,
        height: high - 8,
        fill: stone(90),
      }) +
      shape("path", { d: leaves.join(""), ...line(stone(64), 1.4) }) +
      shape("path", { d: bars, ...line(tone(84), 2.4, 0.8) })
    );
  });
  return stack.join("");
};
