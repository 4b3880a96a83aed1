import type { Raster } from "../raster/raster.js";
import { toLuma } from "../raster/to-luma.js";
import { type ArcGuess, arcGuess } from "./arc-guess.js";
import type { CeMarking } from "./ce-marking.js";
import { components, runStore } from "./components.js";
import { fitMarking, type MarkingFit, refined } from "./fit-marking.js";
import { atDoubleSize, type Frame, radii, within } from "./frame.js";
import { graded, rounded } from "./graded.js";
import { hasCeShape } from "./has-ce-shape.js";
import { type LetterParts, letterParts } from "./letter-parts.js";
import { localLevels } from "./local-levels.js";
import { type Measured, measured } from "./measured.js";
import { outline } from "./outline.js";
import { halved, type Plane } from "./plane.js";

/** A C may be from so many to so many pixels high in a picture, or in one of its halves. */
const SIZE = { least: 14, most: 110 };
/** Reach of the window for local levels, in blocks of 4 pixels. */
const REACH = 5;
/** Levels of ink, in deviations from the local mean: half of a stroke's depth, and three quarters. */
const DEPTHS = [0.3, 0.75];
/** Of less contrast nothing is looked at. */
const LEAST_DEPTH = 2;
/** Larger than this a marking gains nothing by being measured larger. */
const ENOUGH_PIXELS = 60;

/** What was found in one of the planes. */
interface Sighting {
  /** In pixels of the picture. */
  readonly frame: Frame;
  readonly fit: MarkingFit;
  readonly parts: LetterParts;
  readonly measured: Measured;
}

/**
 * Finds CE markings in the round official style and measures their proportions. Letters C and E of other
 * styles are no such markings and are not returned.
 *
 * @returns one marking for each found, from the smallest to the largest
 */
export function findCeMarkings(picture: Raster): readonly CeMarking[] {
  if (picture.width < 24 || picture.height < 16) return [];
  const planes = pyramid(toLuma(picture));
  const store = runStore(picture.width, picture.height);
  const found: Sighting[] = [];
  const tried: ArcGuess[] = [];
  planes.forEach((plane, level) => {
    const scale = 2 ** level;
    for (const { sign, guess } of guesses(plane, store)) {
      const inFull = {
        ...guess,
        x: guess.x * scale,
        y: guess.y * scale,
        radius: guess.radius * scale,
      };
      if (found.some(({ frame }) => covers(frame, inFull))) continue;
      if (tried.filter((other) => isLike(other, inFull)).length > 3) continue;
      tried.push(inFull);
      const fit = fitMarking(plane, sign, guess);
      if (fit === undefined) continue;
      const sighting = sightingOf(sharpest(fit, planes, level), planes);
      if (sighting !== undefined) found.push(sighting);
    }
  });
  return found.map(marking);
}

function pyramid(plane: Plane): readonly Plane[] {
  const planes = [plane];
  for (let last = plane; last.width >= 96 && last.height >= 64; ) {
    last = halved(last);
    planes.push(last);
  }
  return planes;
}

function* guesses(
  plane: Plane,
  store: ReturnType<typeof runStore>,
): Generator<{ readonly sign: 1 | -1; readonly guess: ArcGuess }> {
  const { mean, deviation } = localLevels(plane, REACH);
  for (const depth of DEPTHS) {
    for (const sign of [-1, 1] as const) {
      const levels = mean.map(
        (value, block) => value + sign * Math.max(LEAST_DEPTH, depth * deviation[block]),
      );
      for (const component of components(plane, levels, sign, SIZE, store)) {
        const guess = arcGuess(component);
        if (guess !== undefined) yield { sign, guess };
      }
    }
  }
}

function covers(frame: Frame, { x, y, radius }: ArcGuess): boolean {
  const { long } = radii(frame);
  const far = Math.hypot(x - frame.originX, y - frame.originY);
  return far < 0.5 * long && radius < 1.5 * long && radius > 0.6 * long;
}

function isLike(other: ArcGuess, guess: ArcGuess): boolean {
  const far = Math.hypot(other.x - guess.x, other.y - guess.y);
  return far < 0.15 * guess.radius && Math.abs(other.radius / guess.radius - 1) < 0.15;
}

/** A small marking found in a half is measured in the larger picture. */
function sharpest(
  fit: MarkingFit,
  planes: readonly Plane[],
  level: number,
): { readonly fit: MarkingFit; readonly level: number } {
  let best = fit;
  let at = level;
  while (at > 0 && radii(best.view.frame).long * 2 < ENOUGH_PIXELS) {
    const plane = planes[at - 1];
    const frame = atDoubleSize(best.view.frame);
    const sharper = refined({ ...best.view, plane, frame }, best.c, best.e, 0.12);
    if (sharper === undefined) break;
    best = sharper;
    at -= 1;
  }
  return { fit: best, level: at };
}

function sightingOf(
  { fit, level }: { readonly fit: MarkingFit; readonly level: number },
  planes: readonly Plane[],
): Sighting | undefined {
  if (planes[level] === undefined) return undefined;
  const parts = letterParts(fit);
  if (parts === undefined || !hasCeShape(fit, parts)) return undefined;
  const scale = 2 ** level;
  const shift = (scale - 1) / 2;
  const outer: Frame = { originX: shift, originY: shift, xx: scale, xy: 0, yx: 0, yy: scale };
  return { frame: within(outer, fit.view.frame), fit, parts, measured: measured(fit, parts) };
}

function marking({ frame, fit, parts, measured: figures }: Sighting): CeMarking {
  const height = figures.heightPixels * (radii(frame).long / radii(fit.view.frame).long);
  const inFull = { ...figures, heightPixels: height };
  const { grade, reasons } = graded(inFull);
  const drawn = outline(frame, fit, parts, inFull, reasons);
  return {
    grade,
    box: boxOf(frame, fit, parts),
    measurements: {
      ...Object.fromEntries(
        Object.entries(figures.graded).map(([name, value]) => [name, rounded(value)]),
      ),
      radiusRatio: rounded(figures.radiusRatio),
      barThickness: rounded(figures.barThickness),
      axisRatio: rounded(figures.axisRatio),
      blurToStroke: rounded(figures.blurToStroke),
      residualToHeight: rounded(figures.residualToHeight),
      heightPixels: Math.round(height * 10) / 10,
    },
    outline: drawn,
    reasons,
  };
}

/** Around the measured letters, whatever way they are turned. */
function boxOf(
  frame: Frame,
  { c, e }: MarkingFit,
  { eTips }: LetterParts,
): readonly [number, number, number, number] {
  const right = e.x + Math.max(...eTips);
  const points: (readonly [number, number])[] = [];
  for (const [x, radius, end] of [
    [0, c.outer, right],
    [e.x, e.outer, right],
  ] as const) {
    for (let degrees = 0; degrees < 360; degrees += 5) {
      const turn = (degrees * Math.PI) / 180;
      const px = Math.min(end, x + radius * Math.cos(turn));
      points.push([
        frame.originX + frame.xx * px + frame.xy * radius * Math.sin(turn),
        frame.originY + frame.yx * px + frame.yy * radius * Math.sin(turn),
      ]);
    }
  }
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  return [left, top, Math.ceil(Math.max(...xs)) - left + 1, Math.ceil(Math.max(...ys)) - top + 1];
}
