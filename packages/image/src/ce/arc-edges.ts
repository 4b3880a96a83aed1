import { type Profile, steepestEdge } from "./edge.js";
import { radii } from "./frame.js";
import { type InkView, inkAt } from "./ink-view.js";

/** A ring about a centre, in the units of the frame. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly outer: number;
  readonly inner: number;
}

/** A point of an outline, in the units of the frame. */
export interface EdgePoint {
  readonly x: number;
  readonly y: number;
  /** Rise of brightness over one unit of the frame. */
  readonly slope: number;
  /** Standard deviation of the slope, in units of the frame. */
  readonly width: number;
}

export interface ArcEdges {
  readonly outer: readonly EdgePoint[];
  readonly inner: readonly EdgePoint[];
  /** Rays that were looked along. */
  readonly rays: number;
}

/** How far from where it is expected an edge is looked for, in units of the frame. */
export interface Tolerance {
  readonly outer: number;
  readonly inner: number;
}

const STEP_DEGREES = 5;
/** Each ray is the mean of three, so far apart in radians: the arc bends by nothing on so short a way. */
const ASIDE = 0.028;
/** Slopes are taken over so much to each side, in units of the frame: a tenth of a stroke. */
const SPAN = 0.03;
/** The tips of the arcs, at 96°, are rounded by blur: rays end before them. */
const REACH_DEGREES = 85;

/**
 * Outer and inner edges of an arc that is open to the first axis, along rays from its centre.
 *
 * @param barDegrees rays so near the back see the middle bar instead of the inner edge
 */
export function arcEdges(
  view: InkView,
  ring: Ring,
  tolerance: Tolerance,
  barDegrees: number,
): ArcEdges {
  const step = Math.min(0.05, 0.5 / radii(view.frame).short);
  const start = Math.max(0.1, ring.inner - tolerance.inner - 3 * step);
  const samples = Math.ceil((ring.outer + tolerance.outer + 3 * step - start) / step) + 1;
  const values = new Float32Array(samples);
  const profile: Profile = { values, span: Math.max(1, Math.round(SPAN / step)) };
  const outer: EdgePoint[] = [];
  const inner: EdgePoint[] = [];
  let rays = 0;
  for (let degrees = -REACH_DEGREES; degrees <= REACH_DEGREES; degrees += STEP_DEGREES) {
    rays += 1;
    const alongX = -Math.cos((degrees * Math.PI) / 180);
    const alongY = Math.sin((degrees * Math.PI) / 180);
    for (let at = 0; at < samples; at += 1) {
      const radius = start + at * step;
      const x = ring.x + radius * alongX;
      const y = ring.y + radius * alongY;
      const asideX = radius * ASIDE * alongY;
      const asideY = radius * ASIDE * -alongX;
      values[at] =
        inkAt(view, x, y) +
        inkAt(view, x + asideX, y + asideY) +
        inkAt(view, x - asideX, y - asideY);
    }
    const place = (radius: number) => (radius - start) / step;
    const take = (points: EdgePoint[], direction: 1 | -1, expected: number, reach: number) => {
      const edge = steepestEdge(
        profile,
        direction,
        place(expected - reach),
        place(expected + reach),
      );
      if (edge === undefined) return;
      const radius = start + edge.at * step;
      points.push({
        x: ring.x + radius * alongX,
        y: ring.y + radius * alongY,
        slope: edge.slope / (3 * step),
        width: edge.width * step,
      });
    };
    take(outer, -1, ring.outer, tolerance.outer);
    if (Math.abs(degrees) >= barDegrees) take(inner, 1, ring.inner, tolerance.inner);
  }
  return { outer: strong(outer), inner: strong(inner), rays };
}

/** Faint edges beside strong ones belong to something else, or to nothing. */
function strong(points: readonly EdgePoint[]): readonly EdgePoint[] {
  const slopes = points.map(({ slope }) => slope).sort((a, b) => a - b);
  const median = slopes[slopes.length >> 1] ?? 0;
  return points.filter(({ slope }) => slope > 0.3 * median);
}
