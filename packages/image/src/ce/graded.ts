import { BANDS, type Band, type Measure } from "./bands.js";
import type { CeGrade, CeReason } from "./ce-marking.js";
import type { Measured } from "./measured.js";

export interface Graded {
  readonly grade: CeGrade;
  readonly reasons: readonly CeReason[];
}

const LEAST_HEIGHT = 30;
const MOST_BLUR = 0.45;
/** Tilted by 15° a circle has 0.966; a marking stretched in one direction looks like one that is tilted. */
const LEAST_AXIS_RATIO = 0.94;
const MOST_RESIDUAL = 0.01;

/**
 * Grades a marking. It is non-conforming only where a measure is beyond its outer limit by more than it may
 * err, and only of a marking that can be measured at all.
 */
export function graded(measured: Measured): Graded {
  const unfit = unfitness(measured);
  if (unfit.length > 0) return { grade: "undecided", reasons: unfit };
  const wrong: CeReason[] = [];
  const doubtful: CeReason[] = [];
  for (const [measure, band] of Object.entries(BANDS) as [Measure, Band][]) {
    const value = measured.graded[measure];
    const error = uncertainty(measure, measured);
    const { low, high, below = Number.NEGATIVE_INFINITY, above = Number.POSITIVE_INFINITY } = band;
    if (value < below - error || value > above + error) {
      wrong.push({ kind: "outside_band", measure, measured: rounded(value), low, high });
    } else if (value < low || value > high) {
      doubtful.push({ kind: "near_limit", measure, measured: rounded(value), low, high });
    }
  }
  if (wrong.length > 0) return { grade: "non_conforming", reasons: wrong };
  if (doubtful.length > 0) return { grade: "undecided", reasons: doubtful };
  return { grade: "conforming", reasons: [] };
}

/**
 * How far a share of the height may be off: a part of a pixel, and what blur and ragged edges add. Of a
 * marking that seems tilted only so much is sure along its width as if it were not.
 */
function uncertainty(measure: Measure, measured: Measured): number {
  const { heightPixels, blurToStroke, residualToHeight, axisRatio } = measured;
  const edges = 0.3 / heightPixels + 0.01 * blurToStroke + residualToHeight / 2;
  return ALONG_WIDTH.has(measure) ? edges + 0.8 * (1 - axisRatio) : edges;
}

const ALONG_WIDTH: ReadonlySet<Measure> = new Set(["widthToHeight", "gapToHeight", "tangency"]);

function unfitness(measured: Measured): readonly CeReason[] {
  const { heightPixels, blurToStroke, axisRatio, residualToHeight } = measured;
  const reasons: CeReason[] = [];
  if (heightPixels < LEAST_HEIGHT) {
    reasons.push({
      kind: "too_small",
      heightPixels: rounded(heightPixels),
      least: LEAST_HEIGHT,
    });
  }
  if (blurToStroke > MOST_BLUR) {
    reasons.push({ kind: "blurred", blurToStroke: rounded(blurToStroke), most: MOST_BLUR });
  }
  if (axisRatio < LEAST_AXIS_RATIO) {
    reasons.push({
      kind: "tilted_or_stretched",
      axisRatio: rounded(axisRatio),
      least: LEAST_AXIS_RATIO,
    });
  }
  if (residualToHeight > MOST_RESIDUAL) {
    reasons.push({
      kind: "uneven_outline",
      residualToHeight: rounded(residualToHeight),
      most: MOST_RESIDUAL,
    });
  }
  return reasons;
}

/** To three places: a thousandth of the height is finer than anything here can be measured. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
