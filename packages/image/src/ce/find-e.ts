import type { Ring } from "./arc-edges.js";
import { type InkView, inkAt } from "./ink-view.js";

/** Brightness times sign of ground and ink. */
export interface InkLevels {
  readonly ground: number;
  readonly ink: number;
}

const DISTANCES = numbers(1.05, 2.6, 0.07);
const SIDEWAYS = [-0.14, 0, 0.14];
const SIZES = [1, 0.87, 1.14];
const RAYS = numbers(-80, 80, 10).map((degrees) => (degrees * Math.PI) / 180);
/** The middle bar leaves the back here. */
const BAR_DEGREES = 22;
/** Of a round E on plain ground the score is 1, of plain ground 0; blurred ones have 0.6. */
const LEAST_SCORE = 0.4;

/**
 * Where the round back of an E stands beside a C that fills the unit circle of the view's frame. Looks at a few
 * hundred places and sizes; the best is rough, to be made exact by its edges.
 */
export function findE(view: InkView, levels: InkLevels): Ring | undefined {
  let best: Ring | undefined;
  let bestScore = LEAST_SCORE;
  for (const size of SIZES) {
    for (const x of DISTANCES) {
      for (const y of SIDEWAYS) {
        const score = backScore(view, levels, x, y, size);
        if (score > bestScore) {
          bestScore = score;
          best = { x, y, outer: size, inner: 0.7 * size };
        }
      }
    }
  }
  return best;
}

function backScore(view: InkView, levels: InkLevels, x: number, y: number, size: number): number {
  const share = (dx: number, dy: number) =>
    Math.min(
      1.2,
      Math.max(-0.2, (inkAt(view, x + dx * size, y + dy * size) - levels.ground) / range),
    );
  const range = levels.ink - levels.ground;
  let score = 0;
  for (const ray of RAYS) {
    const cos = -Math.cos(ray);
    const sin = Math.sin(ray);
    const stroke = share(0.85 * cos, 0.85 * sin);
    const outside = share(1.2 * cos, 1.2 * sin);
    const byBar = Math.abs(ray) < (BAR_DEGREES * Math.PI) / 180;
    const inside = byBar ? outside : share(0.5 * cos, 0.5 * sin);
    score += stroke - Math.max(outside, inside);
  }
  return score / RAYS.length;
}

function numbers(from: number, to: number, step: number): readonly number[] {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => from + index * step);
}
