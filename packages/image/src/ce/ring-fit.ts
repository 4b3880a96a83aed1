import type { ArcEdges, EdgePoint, Ring } from "./arc-edges.js";
import { solved } from "./linear.js";

export interface RingFit {
  readonly ring: Ring;
  /** Root mean square distance of the points that agree, in units of the outer radius. */
  readonly residual: number;
  /** Share of all rays whose both edges agree. */
  readonly agreeing: number;
}

/** Points farther from their circle than this are not its own, in units of the frame. */
const WORST = 0.09;

/** Two concentric circles through the edges of one letter, without the points that do not agree. */
export function ringFit({ outer, inner, rays }: ArcEdges): RingFit | undefined {
  let keptOuter = outer;
  let keptInner = inner;
  for (let round = 0; ; round += 1) {
    const ring = circlesThrough(keptOuter, keptInner);
    if (ring === undefined) return undefined;
    const off = (point: EdgePoint, radius: number) =>
      Math.abs(Math.hypot(point.x - ring.x, point.y - ring.y) - radius);
    const distances = [
      ...outer.map((point) => off(point, ring.outer)),
      ...inner.map((point) => off(point, ring.inner)),
    ].sort((a, b) => a - b);
    const worst = Math.min(WORST, Math.max(0.02, 3 * (distances[distances.length >> 1] ?? 0)));
    keptOuter = outer.filter((point) => off(point, ring.outer) <= worst);
    keptInner = inner.filter((point) => off(point, ring.inner) <= worst);
    if (round === 2) {
      const kept = distances.filter((distance) => distance <= worst);
      const squares = kept.reduce((sum, distance) => sum + distance * distance, 0);
      return {
        ring,
        residual: Math.sqrt(squares / kept.length) / ring.outer,
        agreeing: kept.length / (2 * rays),
      };
    }
  }
}

function circlesThrough(
  outer: readonly EdgePoint[],
  inner: readonly EdgePoint[],
): Ring | undefined {
  if (outer.length < 6 || inner.length < 6) return undefined;
  const matrix = new Float64Array(16);
  const right = new Float64Array(4);
  const add = (points: readonly EdgePoint[], circle: 0 | 1) => {
    for (const { x, y } of points) {
      const row = [x, y, circle === 0 ? 1 : 0, circle];
      const value = -(x * x + y * y);
      for (let i = 0; i < 4; i += 1) {
        right[i] += row[i] * value;
        for (let j = 0; j < 4; j += 1) matrix[i * 4 + j] += row[i] * row[j];
      }
    }
  };
  add(outer, 0);
  add(inner, 1);
  const fit = solved(matrix, right);
  if (fit === undefined) return undefined;
  const [d, e, f, g] = fit;
  const centre = (d * d + e * e) / 4;
  if (centre <= f || centre <= g) return undefined;
  return { x: -d / 2, y: -e / 2, outer: Math.sqrt(centre - f), inner: Math.sqrt(centre - g) };
}
