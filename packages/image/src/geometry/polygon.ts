import type { Point } from "./affine.js";

/** Corners of a convex polygon in their order. */
export type Polygon = readonly Point[];

/** The four corners of a rectangle, clockwise on the screen, from the upper left one. */
export function rectangle(left: number, top: number, width: number, height: number): Polygon {
  const [right, bottom] = [left + width, top + height];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** The area inside a polygon, whichever way round it goes. */
export function areaOf(polygon: Polygon): number {
  let sum = 0;
  for (let i = 0; i < polygon.length; i += 1) {
    const [x, y] = polygon[i] ?? [0, 0];
    const [nextX, nextY] = polygon[(i + 1) % polygon.length] ?? [0, 0];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

/** The part of a convex polygon within 0 to `width` and 0 to `height` (Sutherland and Hodgman, 1974). */
export function clip(polygon: Polygon, width: number, height: number): Polygon {
  const sides: readonly ((point: Point) => number)[] = [
    ([x]) => x,
    ([x]) => width - x,
    ([, y]) => y,
    ([, y]) => height - y,
  ];
  return sides.reduce(cutSide, polygon);
}

/** Keeps where `inside` is not negative. */
function cutSide(polygon: Polygon, inside: (point: Point) => number): Polygon {
  const kept: Point[] = [];
  for (let i = 0; i < polygon.length; i += 1) {
    const here = polygon[i] ?? [0, 0];
    const next = polygon[(i + 1) % polygon.length] ?? [0, 0];
    const [from, to] = [inside(here), inside(next)];
    if (from >= 0) {
      kept.push(here);
    }
    if (from >= 0 !== to >= 0) {
      const part = from / (from - to);
      kept.push([here[0] + part * (next[0] - here[0]), here[1] + part * (next[1] - here[1])]);
    }
  }
  return kept;
}
