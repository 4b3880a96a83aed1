import { route, shape } from "../shape.js";
import { toneOf } from "../tone.js";
import type { SmallThing } from "./small-thing.js";

/** A slice of a lemon, an orange or a grapefruit. */
export const slice: SmallThing = ({ pick, between }, _, size) => {
  const tone = toneOf(pick([8, 28, 48, 52, 80]), 88);
  const turn = between(0, 1);
  const segments = Array.from({ length: 9 }, (_cell, at) => {
    const [from, to] = [at + turn + 0.08, at + turn + 0.92].map((cell) => (cell * 2 * Math.PI) / 9);
    const r = size * 0.78;
    const point = (angle = 0, far = r) => [Math.cos(angle) * far, Math.sin(angle) * far] as const;
    const middle = ((at + turn + 0.5) * 2 * Math.PI) / 9;
    return route(
      "M",
      ...point(middle, size * 0.1),
      "L",
      ...point(from),
      "A",
      r,
      r,
      0,
      0,
      1,
      ...point(to),
      "Z",
    );
  });
  return (
    shape("circle", { cx: 0, cy: 0, r: size, fill: tone(54) }) +
    shape("circle", { cx: 0, cy: 0, r: size * 0.9, fill: tone(92) }) +
    shape("path", { d: segments.join(""), fill: tone(60) })
  );
};
