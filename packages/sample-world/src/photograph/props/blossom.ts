import { group, line, route, shape } from "../shape.js";
import type { SmallThing } from "./small-thing.js";

/** A flower from above. */
export const blossom: SmallThing = ({ between, glow, pick }, { accent, wall }, size) => {
  const count = pick([5, 8, 13]);
  const tone = pick([accent, wall]);
  const fill = glow([0, tone(56)], [1, tone(84)]);
  const petals = Array.from({ length: count }, (_, at) =>
    group(
      `rotate(${Math.round((at * 360) / count + between(-6, 6))})`,
      shape("ellipse", { cx: size * 0.62, cy: 0, rx: size * 0.52, ry: (size * 2.1) / count, fill }),
      shape("path", { d: route("M", size * 0.2, 0, "H", size), ...line(tone(46), 1.2, 0.7) }),
    ),
  );
  const stamens = Array.from({ length: 12 }, () =>
    shape("circle", {
      cx: between(-1, 1) * size * 0.2,
      cy: between(-1, 1) * size * 0.2,
      r: 2,
      fill: "#f3c53a",
    }),
  );
  return (
    petals.join("") +
    shape("circle", { cx: 0, cy: 0, r: size * 0.26, fill: "#8a5a14" }) +
    stamens.join("")
  );
};
