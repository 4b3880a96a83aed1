import type { Component } from "./components.js";
import { solved } from "./linear.js";

/** A first guess at a round letter: its outer circle, in pixels, and where it opens. */
export interface ArcGuess {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Unit vector from the back of the letter to its opening. */
  readonly alongX: number;
  readonly alongY: number;
}

/** Mean squared radius of a ring between 0.7 and 1, and its root. */
const MEAN_RADIUS = Math.sqrt((1 + 0.7 ** 2) / 2);

/**
 * Takes a component for a part of a ring, by the circle that fits its pixels best (Kåsa's algebraic fit).
 * Nothing when it is none of about half a turn: the letter C of ordinary type spans 280° and more, a
 * bracket 100°.
 */
export function arcGuess(component: Component): ArcGuess | undefined {
  const { pixels: n, x, y, xx, xy, yy, zx, zy, zz } = component;
  const z = xx + yy;
  const fit = solved(Float64Array.of(xx, xy, x, xy, yy, y, x, y, n), Float64Array.of(-zx, -zy, -z));
  if (fit === undefined) return undefined;
  const [d, e, f] = fit;
  const squared = (d * d + e * e) / 4 - f;
  if (squared <= 0) return undefined;
  const meanRadius = Math.sqrt(squared);
  // What is left of z + dx + ey + f, squared and summed.
  const rest = zz + d * zx + e * zy + f * z;
  const spread = Math.sqrt(Math.max(0, rest / n)) / squared;
  const offsetX = -d / 2 - x / n;
  const offsetY = -e / 2 - y / n;
  const offset = Math.hypot(offsetX, offsetY);
  const radius = meanRadius / MEAN_RADIUS;
  const fill = n / (radius * radius);
  if (!isHalfRing(offset / radius, spread, fill)) return undefined;
  return {
    x: component.left - d / 2,
    y: component.top - e / 2,
    radius,
    alongX: offsetX / offset,
    alongY: offsetY / offset,
  };
}
/** C of the official drawing: offset 0.5, spread 0.2, fill 0.86. */
function isHalfRing(offset: number, spread: number, fill: number): boolean {
  return (
    offset > 0.3 && offset < 0.68 && spread > 0.08 && spread < 0.38 && fill > 0.4 && fill < 1.65
  );
}
