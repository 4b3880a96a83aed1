import type { Area } from "../area.js";
import type { Easel } from "../easel.js";
import { group, line, route, shape } from "../shape.js";
import type { Tone } from "../tone.js";

/** Room of one leaf, in square pixels. */
const ROOM = 3_000;

/** Leaves behind leaves: the farther, the darker. */
export function foliage(easel: Easel, area: Area, leaf: Tone): string {
  const { between } = easel;
  const count = Math.round((area.width * area.height) / ROOM);
  const leaves = Array.from({ length: count }, (_, at) => {
    const near = at / count;
    const x = area.x + between(0, area.width);
    const y = area.y + between(-10, area.height);
    const size = 44 + near * between(16, 64);
    const turn = Math.round(between(0, 360));
    const light = 10 + near * 34 + between(-4, 8);
    return group(
      `translate(${Math.round(x)} ${Math.round(y)}) rotate(${turn})`,
      oneLeaf(easel, size, leaf, light),
    );
  });
  return shape("rect", { ...area, fill: leaf(8) }) + leaves.join("");
}

/** A leaf that lies along the x axis and begins at the origin. */
export function oneLeaf(easel: Easel, size: number, leaf: Tone, light: number): string {
  const wide = size * easel.between(0.2, 0.4);
  const d = route("M", 0, 0, "C", size * 0.3, -wide, size * 0.7, -wide, size, 0);
  const back = route("C", size * 0.7, wide, size * 0.3, wide, 0, 0, "Z");
  const steady = Math.round(light / 3) * 3;
  const fill = easel.fade(
    "down",
    [0, leaf(steady + 9)],
    [0.5, leaf(steady)],
    [1, leaf(steady - 6)],
  );
  const ribs = (light < 20 ? [] : [0.3, 0.55]).map(
    (at) =>
      route("M", size * at, 0, "l", size * 0.13, -wide * 0.55, "M", size * at, 0) +
      route("l", size * 0.13, wide * 0.55),
  );
  return (
    shape("path", { d: d + back, fill }) +
    shape("path", {
      d: route("M", 0, 0, "H", size * 0.94) + ribs.join(""),
      ...line(leaf(steady + 20), 1, 0.6),
    })
  );
}
