import { oneLeaf } from "../grounds/foliage.js";
import { group, line, route, shape } from "../shape.js";
import type { SmallThing } from "./small-thing.js";

/** A twig with its leaves. */
export const twig: SmallThing = (easel, { leaf, wood }, size) => {
  const leaves = Array.from({ length: 9 }, (_, at) => {
    const side = at % 2 === 0 ? -1 : 1;
    const move = `translate(${Math.round((at / 4.5 - 1) * size * 1.5)} 0) rotate(${side * 48})`;
    return group(move, oneLeaf(easel, size * (1.1 - at * 0.06), leaf, easel.between(28, 46)));
  });
  const stem = route("M", -size * 2, 0, "Q", 0, 6, size * 1.9, 0);
  return shape("path", { d: stem, ...line(wood(28), 4) }) + leaves.join("");
};
