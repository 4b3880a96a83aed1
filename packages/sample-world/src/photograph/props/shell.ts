import { group, line, route, shape } from "../shape.js";
import type { SmallThing } from "./small-thing.js";

/** A scallop. */
export const shell: SmallThing = ({ between, glow }, { wall }, size) => {
  const ribs = Array.from({ length: 9 }, (_, at) =>
    route("M", 0, size * 0.8, "L", (at / 4 - 1) * size, -size * (0.9 - Math.abs(at - 4) * 0.16)),
  );
  const d =
    route("M", 0, size * 0.9, "C", -size * 1.5, size * 0.2, -size * 1.1, -size, 0, -size) +
    route("C", size * 1.1, -size, size * 1.5, size * 0.2, 0, size * 0.9, "Z");
  const fill = glow([0, wall(90)], [0.7, wall(78)], [1, wall(52)]);
  return group(
    `rotate(${Math.round(between(0, 360))})`,
    shape("path", { d, fill }) + shape("path", { d: ribs.join(""), ...line(wall(46), 2.2, 0.8) }),
  );
};
