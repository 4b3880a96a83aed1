import { roundedFill } from "../goods/rounded-fill.js";
import { line, route, shape } from "../shape.js";
import type { Companion } from "./companion.js";

/** A bowl of fruit. */
export const bowl: Companion = (easel, palette) => {
  const { between, glow, pick } = easel;
  const { goods, accent, leaf, wall } = palette;
  const half = between(74, 100);
  const fruit = Array.from({ length: 9 }, (_, at) => {
    const tone = pick([accent, leaf, goods]);
    const light = Math.round(between(3, 5)) * 10;
    const cx = ((at % 5) / 2 - 1) * half * 0.68 + (at > 4 ? half * 0.16 : 0);
    return shape("circle", {
      cx,
      cy: -half * 0.55 - (at > 4 ? 34 : 8),
      r: between(20, 29),
      fill: glow([0, tone(light + 30)], [0.6, tone(light + 6)], [1, tone(light - 14)]),
    });
  });
  const zigzag = Array.from({ length: 9 }, () => route("l", half * 0.1, 12, half * 0.1, -12));
  return (
    fruit.join("") +
    shape("path", {
      d: route(
        "M",
        -half,
        -half * 0.6,
        "C",
        -half * 0.9,
        -10,
        -half * 0.5,
        0,
        -half * 0.3,
        0,
        "H",
        half * 0.3,
        "C",
        half * 0.5,
        0,
        half * 0.9,
        -10,
        half,
        -half * 0.6,
        "Z",
      ),
      fill: roundedFill(easel, wall, 58),
    }) +
    shape("path", {
      d: route("M", -half * 0.9, -half * 0.42) + zigzag.join(""),
      ...line(accent(40), 4, 0.85),
    })
  );
};
