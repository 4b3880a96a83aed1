import type { EdgePoint, Ring } from "./arc-edges.js";
import type { Frame } from "./frame.js";
import { solved } from "./linear.js";

/** Edges of both letters, in the units of one frame. */
export interface LetterEdges {
  readonly c: { readonly outer: readonly EdgePoint[]; readonly inner: readonly EdgePoint[] };
  readonly e: { readonly outer: readonly EdgePoint[]; readonly inner: readonly EdgePoint[] };
}

/** Four circles that became ellipses by one and the same affine view. */
export interface SharedEllipses {
  /** The frame in which they are circles, the outer one of the C the unit circle, given in the old frame. */
  readonly frame: Frame;
  /** In the units of the new frame; the C's centre is its origin and its outer radius 1. */
  readonly cInner: number;
  readonly eX: number;
  readonly eOuter: number;
  readonly eInner: number;
  /** Root mean square distance of the points from their circles, in units of the C's radius. */
  readonly residual: number;
  /** The same of all points of the E, those that do not agree included. */
  readonly residualOfE: number;
  /** Share of the points that lie on their circles. */
  readonly agreeing: number;
}

interface Observation {
  readonly x: number;
  readonly y: number;
  /** 0: C outer, 1: C inner, 2: E outer, 3: E inner. */
  readonly circle: number;
}

const UNKNOWNS = 10;
const ROUNDS = 6;
/** Points farther from their circle than this are not its own, in units of the radius. */
const WORST = 0.06;
/** A tilt of 15° changes a and b by up to 0.034: how far from round the view may be before any edge is seen. */
const LIKELY_TILT = 0.02;

/**
 * Fits two pairs of concentric circles seen from one direction: their metric (1 + a) x² + (1 − a) y² + b xy is
 * shared by all, the centre by each pair. Gauss–Newton steps on the distances from the circles, each without
 * the points that do not agree; a view that is not tilted is the likelier one.
 *
 * @param frame of the edges, in the picture
 * @param c where the C is thought to be, with about its radii
 */
export function sharedEllipses(
  edges: LetterEdges,
  frame: Frame,
  c: Ring,
  e: Ring,
): SharedEllipses | undefined {
  const all = [edges.c.outer, edges.c.inner, edges.e.outer, edges.e.inner].flatMap(
    (points, circle) => points.map(({ x, y }): Observation => ({ x, y, circle })),
  );
  if (all.length < 3 * UNKNOWNS) return undefined;
  const round = roundIn(frame);
  let conics: Conics = {
    a: 0,
    b: 0,
    centres: [c, e],
    radii: [c.outer, c.inner, e.outer, e.inner],
  };
  let kept: readonly Observation[] = all;
  for (let step = 0; step < ROUNDS; step += 1) {
    const next = stepped(conics, kept, round);
    if (next === undefined) return undefined;
    conics = next;
    const distances = all.map((point) => Math.abs(distanceFrom(next, point)));
    const sorted = distances.toSorted((one, other) => one - other);
    const worst = Math.min(WORST, Math.max(0.015, 3 * sorted[sorted.length >> 1]));
    kept = all.filter((_, index) => distances[index] <= worst);
    if (kept.length < 2 * UNKNOWNS) return undefined;
  }
  return described(conics, kept, all);
}

interface Conics {
  readonly a: number;
  readonly b: number;
  readonly centres: readonly { readonly x: number; readonly y: number }[];
  /** In the metric. */
  readonly radii: readonly number[];
}

/** The a and b with which circles of the picture are described in the frame. */
function roundIn({ xx, xy, yx, yy }: Frame): { readonly a: number; readonly b: number } {
  const first = xx * xx + yx * yx;
  const second = xy * xy + yy * yy;
  const mean = (first + second) / 2;
  return { a: (first - second) / 2 / mean, b: (2 * (xx * xy + yx * yy)) / mean };
}

function stepped(
  conics: Conics,
  points: readonly Observation[],
  round: { readonly a: number; readonly b: number },
): Conics | undefined {
  const matrix = new Float64Array(UNKNOWNS * UNKNOWNS);
  const right = new Float64Array(UNKNOWNS);
  const row = new Float64Array(UNKNOWNS);
  const { a, b, centres, radii } = conics;
  let squares = 0;
  for (const point of points) {
    const letter = point.circle >> 1;
    const dx = point.x - centres[letter].x;
    const dy = point.y - centres[letter].y;
    const length = Math.sqrt(Math.max(1e-6, (1 + a) * dx * dx + (1 - a) * dy * dy + b * dx * dy));
    row.fill(0);
    row[0] = (dx * dx - dy * dy) / (2 * length);
    row[1] = (dx * dy) / (2 * length);
    row[2 + 2 * letter] = -((1 + a) * dx + (b * dy) / 2) / length;
    row[3 + 2 * letter] = -((1 - a) * dy + (b * dx) / 2) / length;
    row[6 + point.circle] = -1;
    const distance = length - radii[point.circle];
    squares += distance * distance;
    for (let i = 0; i < UNKNOWNS; i += 1) {
      if (row[i] === 0) continue;
      right[i] -= row[i] * distance;
      for (let j = 0; j < UNKNOWNS; j += 1) matrix[i * UNKNOWNS + j] += row[i] * row[j];
    }
  }
  const prior = squares / points.length / LIKELY_TILT ** 2;
  matrix[0] += prior;
  right[0] -= prior * (a - round.a);
  matrix[UNKNOWNS + 1] += prior;
  right[1] -= prior * (b - round.b);
  const change = solved(matrix, right);
  if (change === undefined) return undefined;
  const next: Conics = {
    a: a + change[0],
    b: b + change[1],
    centres: centres.map(({ x, y }, letter) => ({
      x: x + change[2 + 2 * letter],
      y: y + change[3 + 2 * letter],
    })),
    radii: radii.map((radius, circle) => radius + change[6 + circle]),
  };
  const area = 1 - next.a * next.a - (next.b * next.b) / 4;
  return area > 0.3 && next.radii.every((radius) => radius > 0.1) ? next : undefined;
}

function distanceFrom({ a, b, centres, radii }: Conics, { x, y, circle }: Observation): number {
  const dx = x - centres[circle >> 1].x;
  const dy = y - centres[circle >> 1].y;
  const metric = (1 + a) * dx * dx + (1 - a) * dy * dy + b * dx * dy;
  return Math.sqrt(Math.max(0, metric)) - radii[circle];
}

function described(
  conics: Conics,
  kept: readonly Observation[],
  all: readonly Observation[],
): SharedEllipses | undefined {
  const { a, b, centres, radii } = conics;
  const radius = radii[0];
  const rootMeanSquare = (points: readonly Observation[]) =>
    Math.sqrt(
      points.reduce((sum, point) => sum + distanceFrom(conics, point) ** 2, 0) / points.length,
    ) / radius;
  // Root of the metric [[1 + a, b/2], [b/2, 1 − a]]: (metric + root of its determinant) / trace of the root.
  const determinant = Math.sqrt(1 - a * a - (b * b) / 4);
  const trace = Math.sqrt(2 + 2 * determinant);
  const rootXx = (1 + a + determinant) / trace;
  const rootYy = (1 - a + determinant) / trace;
  const rootXy = b / 2 / trace;
  const dx = centres[1].x - centres[0].x;
  const dy = centres[1].y - centres[0].y;
  const toEX = rootXx * dx + rootXy * dy;
  const toEY = rootXy * dx + rootYy * dy;
  const distance = Math.hypot(toEX, toEY);
  if (distance === 0) return undefined;
  const cos = toEX / distance;
  const sin = toEY / distance;
  // Old frame from new: the inverse of the root, after a turn and the C's radius.
  const scale = radius / determinant;
  const frame: Frame = {
    originX: centres[0].x,
    originY: centres[0].y,
    xx: scale * (rootYy * cos - rootXy * sin),
    xy: scale * (-rootYy * sin - rootXy * cos),
    yx: scale * (-rootXy * cos + rootXx * sin),
    yy: scale * (rootXy * sin + rootXx * cos),
  };
  const relative = (circle: number) => radii[circle] / radius;
  return {
    frame,
    cInner: relative(1),
    eX: distance / radius,
    eOuter: relative(2),
    eInner: relative(3),
    residual: rootMeanSquare(kept),
    residualOfE: rootMeanSquare(all.filter(({ circle }) => circle > 1)),
    agreeing: kept.length / all.length,
  };
}
