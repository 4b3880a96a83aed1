import type { Easel } from "../easel.js";
import { roundedFill } from "../goods/rounded-fill.js";
import { oneLeaf } from "../grounds/foliage.js";
import type { Palette } from "../palette.js";
import { group, line, route, shape } from "../shape.js";
import type { Companion } from "./companion.js";

/** A vase with twigs in it. */
export const vase: Companion = (easel, palette) => {
  const { between } = easel;
  const { wall, leaf, accent } = palette;
  const [half, high] = [between(34, 50), between(120, 170)];
  const d =
    route(
      "M",
      -half * 0.5,
      0,
      "C",
      -half * 1.5,
      -high * 0.3,
      -half * 0.9,
      -high * 0.62,
      -half * 0.36,
      -high * 0.74,
    ) +
    route("L", -half * 0.5, -high, "H", half * 0.5, "L", half * 0.36, -high * 0.74) +
    route("C", half * 0.9, -high * 0.62, half * 1.5, -high * 0.3, half * 0.5, 0, "Z");
  const stems = Array.from({ length: 5 }, (_, at) =>
    stem(easel, (at - 2) * 17 + between(-6, 6), -high, leaf),
  );
  const heads = Array.from({ length: 12 }, () =>
    shape("circle", {
      cx: between(-70, 70),
      cy: -high - between(60, 190),
      r: between(4, 9),
      fill: accent(Math.round(between(5, 8)) * 10),
    }),
  );
  const rows = [0.2, 0.28, 0.48].map((at) =>
    route("M", -half * 1.02, -high * at, "q", half, 14, half * 2.04, 0),
  );
  return (
    stems.join("") +
    heads.join("") +
    shape("path", { d, fill: roundedFill(easel, wall, 46) }) +
    shape("path", { d: rows.join(""), ...line(accent(66), 3, 0.7) })
  );
};

function stem(easel: Easel, lean: number, foot: number, leaf: Palette["leaf"]): string {
  const high = easel.between(120, 200);
  const leaves = Array.from({ length: 8 }, (_, at) => {
    const way = at % 2 === 0 ? -150 : -30;
    const move = `translate(0 ${Math.round(-high * (0.25 + at * 0.1))}) rotate(${way})`;
    return group(move, oneLeaf(easel, easel.between(24, 44), leaf, easel.between(24, 48)));
  });
  return group(
    `translate(0 ${Math.round(foot)}) rotate(${Math.round(lean)})`,
    shape("path", { d: route("M", 0, 20, "V", -high), ...line(leaf(24), 3) }),
    ...leaves,
  );
}
