import { type ArcEdges, arcEdges, type Ring } from "./arc-edges.js";
import type { ArcGuess } from "./arc-guess.js";
import { findE, type InkLevels } from "./find-e.js";
import { type Frame, within } from "./frame.js";
import { type InkView, inkAt } from "./ink-view.js";
import type { Plane } from "./plane.js";
import { ringFit } from "./ring-fit.js";
import { sharedEllipses } from "./shared-ellipses.js";

/** The two round letters, seen straight on: the view's frame takes the tilt away. */
export interface MarkingFit {
  readonly view: InkView;
  /** About the origin, its outer radius 1. */
  readonly c: Ring;
  /** On the first axis. */
  readonly e: Ring;
  /** Root mean square distance of the edges from their circles, in units of the C's radius. */
  readonly residual: number;
  /** The same of all edges of the E: a straight back is seen here. */
  readonly residualOfE: number;
  /** Share of the rays whose edges lie on their circles. */
  readonly agreeing: number;
  /** Standard deviation of the edges' blur, in units of the C's radius. */
  readonly blur: number;
  readonly levels: InkLevels;
}

/** The middle bar is half as thick as 12° of the inner edge; blur takes a little more. */
const BAR_DEGREES = 22;
const NO_BAR = 0;
/** Of 35 rays so many may meet something else: a scratch, a screw, a neighbour that touches. */
const LEAST_AGREEING = 0.7;

/** Makes a guessed C exact and looks for its E; nothing where there are no such two round letters. */
export function fitMarking(plane: Plane, sign: 1 | -1, guess: ArcGuess): MarkingFit | undefined {
  const { x, y, radius, alongX, alongY } = guess;
  let frame: Frame = {
    originX: x,
    originY: y,
    xx: radius * alongX,
    xy: -radius * alongY,
    yx: radius * alongY,
    yy: radius * alongX,
  };
  const wide = { outer: 0.28, inner: 0.25 };
  const first = ringFit(arcEdges({ plane, sign, frame }, UNIT_RING, wide, NO_BAR));
  if (first === undefined || first.agreeing < 0.6 || !isRing(first.ring)) return undefined;
  frame = within(frame, circleFrame(first.ring));
  const c = { x: 0, y: 0, outer: 1, inner: first.ring.inner / first.ring.outer };
  const narrow = { outer: 0.14, inner: 0.14 };
  const second = ringFit(arcEdges({ plane, sign, frame }, c, narrow, NO_BAR));
  if (second === undefined || second.agreeing < LEAST_AGREEING || second.residual > 0.05) {
    return undefined;
  }
  const view = { plane, sign, frame };
  const levels = levelsOf(view, c);
  if (levels.ink - levels.ground < 4) return undefined;
  const e = findE(view, levels);
  return e === undefined ? undefined : refined(view, c, e, 0.2);
}

/** Edges near where the letters are thought to be, and the frame in which they are round. */
export function refined(view: InkView, c: Ring, e: Ring, reach: number): MarkingFit | undefined {
  let found: MarkingFit | undefined = {
    view,
    c,
    e,
    residual: 0,
    residualOfE: 0,
    agreeing: 0,
    blur: 0,
    levels: { ground: 0, ink: 0 },
  };
  for (let round = 0; round < 3 && found !== undefined; round += 1) {
    found = refinedOnce(found, round === 0 ? reach : 0.1);
  }
  return found;
}

function refinedOnce({ view, c, e }: MarkingFit, reach: number): MarkingFit | undefined {
  const tolerance = { outer: reach, inner: reach };
  const cEdges = arcEdges(view, c, tolerance, NO_BAR);
  const eEdges = arcEdges(view, e, tolerance, BAR_DEGREES);
  const shared = sharedEllipses({ c: cEdges, e: eEdges }, view.frame, c, e);
  if (shared === undefined || shared.agreeing < LEAST_AGREEING) return undefined;
  if (shareFound(cEdges) < LEAST_AGREEING || shareFound(eEdges) < LEAST_AGREEING * 0.87)
    return undefined;
  const straight = { ...view, frame: within(view.frame, shared.frame) };
  const ring = { x: 0, y: 0, outer: 1, inner: shared.cInner };
  const scale = Math.hypot(shared.frame.xx, shared.frame.yx);
  return {
    view: straight,
    c: ring,
    e: { x: shared.eX, y: 0, outer: shared.eOuter, inner: shared.eInner },
    residual: shared.residual,
    residualOfE: shared.residualOfE,
    agreeing: shared.agreeing,
    blur: medianWidth(cEdges, eEdges) / scale,
    levels: levelsOf(straight, ring),
  };
}

const UNIT_RING: Ring = { x: 0, y: 0, outer: 1, inner: 0.7 };

function isRing({ x, y, outer, inner }: Ring): boolean {
  const ratio = inner / outer;
  return Math.hypot(x, y) < 0.4 && outer > 0.7 && outer < 1.4 && ratio > 0.45 && ratio < 0.9;
}

function circleFrame({ x, y, outer }: Ring): Frame {
  return { originX: x, originY: y, xx: outer, xy: 0, yx: 0, yy: outer };
}

function shareFound({ outer, inner, rays }: ArcEdges): number {
  return (outer.length + inner.length) / (2 * rays);
}

function medianWidth(...edges: readonly ArcEdges[]): number {
  const widths = edges
    .flatMap(({ outer, inner }) => [...outer, ...inner])
    .map(({ width }) => width)
    .sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
}

/** Medians of brightness in the stroke of the C and on both sides of it. */
function levelsOf(view: InkView, { inner }: Ring): InkLevels {
  const ink: number[] = [];
  const ground: number[] = [];
  const middle = (1 + inner) / 2;
  for (let degrees = -80; degrees <= 80; degrees += 10) {
    const cos = -Math.cos((degrees * Math.PI) / 180);
    const sin = Math.sin((degrees * Math.PI) / 180);
    ink.push(inkAt(view, middle * cos, middle * sin));
    ground.push(inkAt(view, 1.22 * cos, 1.22 * sin));
    ground.push(inkAt(view, (inner - 0.22) * cos, (inner - 0.22) * sin));
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
  return { ground: median(ground), ink: median(ink) };
}
