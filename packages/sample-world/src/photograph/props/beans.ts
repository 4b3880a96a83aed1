import { group, line, route, shape } from "../shape.js";
import type { SmallThing } from "./small-thing.js";

/** Coffee beans. */
export const beans: SmallThing = ({ between }, _, size) =>
  Array.from({ length: 13 }, () => {
    const move = `translate(${Math.round(between(-size * 1.6, size * 1.6))} ${Math.round(between(-size, size))}) rotate(${Math.round(between(0, 180))})`;
    const r = size * 0.3;
    return group(
      move,
      shape("ellipse", {
        cx: 0,
        cy: 0,
        rx: r,
        ry: r * 0.68,
        fill: between(0, 1) < 0.5 ? "#4b2a17" : "#331a0d",
      }),
      shape("path", {
        d: route("M", -r * 0.9, 0, "q", r * 0.9, r * 0.5, r * 1.8, 0),
        ...line("#a8744a", 1.8),
      }),
    );
  }).join("");
