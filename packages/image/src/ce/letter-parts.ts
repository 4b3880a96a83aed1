import type { Ring } from "./arc-edges.js";
import { type Edge, endOfInk, steepestEdge } from "./edge.js";
import type { MarkingFit } from "./fit-marking.js";
import { radii } from "./frame.js";
import { inkAt } from "./ink-view.js";

/** What belongs to a letter besides its ring, in units of the C's radius. */
export interface LetterParts {
  /** Where the upper and the lower tip end, from the letter's centre along the first axis. */
  readonly cTips: readonly [number, number];
  readonly eTips: readonly [number, number];
  /** Where the middle bar ends, from the centre of the E. */
  readonly barEnd: number;
  readonly barThickness: number;
}

/** Tips and middle bar; nothing where one of them has no end. */
export function letterParts(fit: MarkingFit): LetterParts | undefined {
  const { c, e } = fit;
  // The next letter's back begins here at the height of the tips.
  const backOfE = e.x - 0.6 * e.outer;
  const cReach = Math.min(0.85, backOfE - 0.02);
  const cUpper = tip(fit, c, -1, cReach);
  const cLower = tip(fit, c, 1, cReach);
  const eUpper = tip(fit, e, -1, 0.9 * e.outer);
  const eLower = tip(fit, e, 1, 0.9 * e.outer);
  const barEnd = endOfBar(fit);
  const barThickness = thicknessOfBar(fit);
  if (cUpper === undefined || cLower === undefined) return undefined;
  if (eUpper === undefined || eLower === undefined) return undefined;
  if (barEnd === undefined || barThickness === undefined) return undefined;
  return { cTips: [cUpper, cLower], eTips: [eUpper, eLower], barEnd, barThickness };
}

/** Along three lines within the stroke, where it runs nearly along the first axis. */
function tip(fit: MarkingFit, ring: Ring, side: 1 | -1, reach: number): number | undefined {
  const middle = (ring.outer + ring.inner) / 2;
  const half = (ring.outer - ring.inner) / 2;
  const lines = [-0.3, 0, 0.3].map((part) => side * (middle - 0.05 * ring.outer + part * half));
  const from = -0.25 * ring.outer;
  return lineEdge(fit, ring.x, lines, from, reach);
}

function endOfBar(fit: MarkingFit): number | undefined {
  const half = 0.3 * (fit.e.outer - fit.e.inner);
  return lineEdge(fit, fit.e.x, [-half / 2, 0, half / 2], -0.5 * fit.e.outer, fit.e.outer);
}

/** Ink ends where there is none for so long. */
const STAY = 0.14;
/** Slopes are taken over so much to each side. */
const SPAN = 0.03;

/** The end of the ink along the mean of some lines that run along the first axis. */
function lineEdge(
  fit: MarkingFit,
  x: number,
  lines: readonly number[],
  from: number,
  to: number,
): number | undefined {
  const step = stepOf(fit);
  const samples = Math.ceil((to + STAY - from) / step) + 3;
  const values = new Float32Array(samples);
  for (let at = 0; at < samples; at += 1) {
    let sum = 0;
    for (const y of lines) sum += inkAt(fit.view, x + from + at * step, y);
    values[at] = sum / lines.length;
  }
  const middle = (fit.levels.ink + fit.levels.ground) / 2;
  const profile = { values, span: Math.max(1, Math.round(SPAN / step)) };
  const edge = endOfInk(profile, middle, Math.max(2, Math.round(STAY / step)));
  if (edge === undefined || isFaint(fit, edge)) return undefined;
  const end = from + edge.at * step;
  return end > to ? undefined : end;
}

function thicknessOfBar(fit: MarkingFit): number | undefined {
  const { e } = fit;
  const step = stepOf(fit);
  const columns = [-0.5, -0.42, -0.34, -0.26].map((part) => e.x + part * e.outer);
  const reach = 0.45 * e.outer;
  const samples = 2 * Math.ceil(reach / step) + 1;
  const middle = (samples - 1) / 2;
  const values = new Float32Array(samples);
  for (let at = 0; at < samples; at += 1) {
    let sum = 0;
    for (const x of columns) sum += inkAt(fit.view, x, (at - middle) * step);
    values[at] = sum / columns.length;
  }
  const profile = { values, span: Math.max(1, Math.round(SPAN / step)) };
  const upper = steepestEdge(profile, 1, 0, middle);
  const lower = steepestEdge(profile, -1, middle, samples - 1);
  if (upper === undefined || lower === undefined) return undefined;
  if (isFaint(fit, upper) || isFaint(fit, lower)) return undefined;
  return (lower.at - upper.at) * step;
}

function isFaint(fit: MarkingFit, edge: Edge): boolean {
  const contrast = fit.levels.ink - fit.levels.ground;
  const step = stepOf(fit);
  const blur = Math.max(fit.blur, step);
  // A step blurred by a normal curve rises by contrast / (2.5 σ) a unit at its steepest.
  return edge.slope / step < (0.3 * contrast) / (2.5 * blur);
}

function stepOf(fit: MarkingFit): number {
  return Math.min(0.05, 0.5 / radii(fit.view.frame).short);
}
