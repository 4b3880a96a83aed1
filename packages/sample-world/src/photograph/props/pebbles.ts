import { shape } from "../shape.js";
import type { SmallThing } from "./small-thing.js";

/** Round stones. */
export const pebbles: SmallThing = ({ between, glow }, { stone }, size) =>
  Array.from({ length: 4 }, (_, at) => {
    const light = Math.round(between(3, 8)) * 10;
    const r = size * between(0.3, 0.55);
    return shape("ellipse", {
      cx: (at % 2) * size - size / 2 + between(-8, 8),
      cy: Math.floor(at / 2) * size * 0.6 - size * 0.3,
      rx: r * 1.25,
      ry: r * 0.85,
      fill: glow([0, stone(light + 16)], [0.7, stone(light)], [1, stone(light - 18)]),
    });
  }).join("");
