import { convexHull } from "./convex-hull.js";
import type { Point } from "./read-line.js";
import type { RotatedBox } from "./rotated-box.js";

/**
 * The rectangle of the smallest area around the points; one of its sides lies on a side of their hull (Freeman and
 * Shapira 1975). Its width points right, at most 45° up or down. Nothing when there is no point.
 */
export function smallestBox(points: readonly Point[]): RotatedBox | undefined {
  const hull = convexHull(points);
  let best: RotatedBox | undefined;
  let from = hull.at(-1);
  for (const to of hull) {
    if (from === undefined) break;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const box =
      length === 0
        ? boxAlong(hull, 1, 0)
        : boxAlong(hull, (to[0] - from[0]) / length, (to[1] - from[1]) / length);
    if (best === undefined || box.width * box.height < best.width * best.height) best = box;
    from = to;
  }
  return best;
}

/** The rectangle around the points with sides along a direction, and a quarter turn from it. */
function boxAlong(points: readonly Point[], dx: number, dy: number): RotatedBox {
  // Of the four directions of a rectangle the one that points right most.
  const flat = Math.abs(dx) >= Math.abs(dy);
  const sign = (flat ? dx : dy) < 0 ? -1 : 1;
  const ux = sign * (flat ? dx : dy);
  const uy = sign * (flat ? dy : -dx);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    const along = x * ux + y * uy;
    const across = y * ux - x * uy;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const along = (left + right) / 2;
  const across = (top + bottom) / 2;
  return {
    x: along * ux - across * uy,
    y: along * uy + across * ux,
    ux,
    uy,
    width: right - left,
    height: bottom - top,
  };
}
