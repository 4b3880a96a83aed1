import { shape } from "../shape.js";
import { toneOf } from "../tone.js";
import type { SmallThing } from "./small-thing.js";

/** A handful of berries. */
export const berries: SmallThing = ({ between, glow, pick }, _, size) => {
  const tone = toneOf(pick([352, 225, 280, 4]), 62);
  const fill = glow([0, tone(60)], [0.6, tone(38)], [1, tone(18)]);
  return Array.from({ length: 8 }, () => {
    const [cx, cy, r] = [
      between(-size, size),
      between(-size, size) * 0.7,
      size * between(0.26, 0.42),
    ];
    return (
      shape("circle", { cx, cy, r, fill }) +
      shape("circle", {
        cx: cx - r * 0.3,
        cy: cy - r * 0.35,
        r: r * 0.22,
        fill: "#fff",
        opacity: 0.8,
      })
    );
  }).join("");
};
