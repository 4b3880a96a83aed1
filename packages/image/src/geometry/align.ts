import type { Raster } from "../raster/raster.js";
import { type Affine, compose, invert } from "./affine.js";
import { OUTSIDE, sample } from "./sample.js";
import { solve } from "./solve.js";

const ROUNDS = 12;

/** Rounds end when no corner moves by more pixels than this. */
const STILL = 0.02;

/** At least this share of the reference has to lie within the picture. */
const LEAST_COVERED = 0.15;

/** What is further off than this, in standard deviations, is hidden by something and has little to say. */
const ROBUST = 0.7;

/**
 * Improves a rough map from a reference to a picture, both of luma, by comparing the pixels themselves (inverse
 * compositional Lucas-Kanade: Baker and Matthews, IJCV 2004), whatever their brightness and contrast; parts that are
 * covered are weighed down. Undefined when it loses the picture.
 */
export function align(reference: Raster, picture: Raster, start: Affine): Affine | undefined {
  const slopes = slopesOf(reference);
  let map = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = stepOf(slopes, picture, map);
    if (step === undefined) {
      return;
    }
    map = compose(map, invert(step));
    if (!map.every(Number.isFinite)) {
      return;
    }
    if (moved(step, reference) < STILL) {
      break;
    }
  }
  return map;
}

interface Slopes {
  readonly reference: Raster;
  readonly across: Float32Array;
  readonly down: Float32Array;
}

function slopesOf(reference: Raster): Slopes {
  const { width, height, data } = reference;
  const across = new Float32Array(data.length);
  const down = new Float32Array(data.length);
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      across[at] = (data[at + 1] - data[at - 1]) / 2;
      down[at] = (data[at + width] - data[at - width]) / 2;
    }
  }
  return { reference, across, down };
}

function stepOf(slopes: Slopes, picture: Raster, map: Affine): Affine | undefined {
  const { reference } = slopes;
  const { width, height, data } = reference;
  const seen = samplesOf(reference, picture, map);
  const match = matchBrightness(data, seen);
  if (match.count < LEAST_COVERED * data.length || match.deviation < 1) {
    return;
  }
  const matrix = new Float64Array(36);
  const right = new Float64Array(6);
  const row = new Float64Array(6);
  const scale = 2 / Math.max(width, height);
  const limit = (ROBUST * match.deviation) ** 2;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      if (seen[at] === OUTSIDE) {
        continue;
      }
      const error = seen[at] * match.gain + match.offset - data[at];
      const weight = limit / (limit + error * error);
      const u = (x + 0.5) * scale - 1;
      const v = (y + 0.5) * scale - 1;
      const gx = slopes.across[at];
      const gy = slopes.down[at];
      row[0] = gx * u;
      row[1] = gx * v;
      row[2] = gx;
      row[3] = gy * u;
      row[4] = gy * v;
      row[5] = gy;
      accumulate(matrix, right, row, weight, error);
    }
  }
  const solution = solve(matrix, right);
  return solution === undefined ? undefined : fromCentred(solution, scale);
}

function accumulate(
  matrix: Float64Array,
  right: Float64Array,
  row: Float64Array,
  weight: number,
  error: number,
): void {
  for (let r = 0; r < 6; r += 1) {
    const weighed = weight * row[r];
    right[r] += weighed * error;
    for (let c = 0; c < 6; c += 1) {
      matrix[6 * r + c] += weighed * row[c];
    }
  }
}

/** The step in pixels of the reference; the solution is for places from -1 to 1. */
function fromCentred([p, q, r, s, t, u]: Float64Array, scale: number): Affine {
  return [1 + p * scale, q * scale, r - p - q, s * scale, 1 + t * scale, u - s - t];
}

function samplesOf({ width, height }: Raster, picture: Raster, map: Affine): Float32Array {
  const [a, b, c, d, e, f] = map;
  const seen = new Float32Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const [px, py] = [x + 0.5, y + 0.5];
      seen[at] = sample(picture, a * px + b * py + c, d * px + e * py + f);
    }
  }
  return seen;
}

interface Brightness {
  readonly count: number;
  /** Of the reference where it is seen. */
  readonly deviation: number;
  readonly gain: number;
  readonly offset: number;
}

/** How to change what is seen so that its mean and deviation are those of the reference. */
function matchBrightness(data: Uint8Array, seen: Float32Array): Brightness {
  let count = 0;
  let sum = 0;
  let squares = 0;
  let seenSum = 0;
  let seenSquares = 0;
  for (let i = 0; i < data.length; i += 1) {
    if (seen[i] !== OUTSIDE) {
      count += 1;
      sum += data[i];
      squares += data[i] * data[i];
      seenSum += seen[i];
      seenSquares += seen[i] * seen[i];
    }
  }
  const deviation = Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  const seenDeviation = Math.sqrt(Math.max(1e-6, seenSquares / count - (seenSum / count) ** 2));
  const gain = deviation / seenDeviation;
  return { count, deviation, gain, offset: sum / count - (gain * seenSum) / count };
}

/** How far a step moves the corners of the reference, at most about. */
function moved([a, b, c, d, e, f]: Affine, { width, height }: Raster): number {
  return (
    Math.abs(a - 1) * width +
    Math.abs(b) * height +
    Math.abs(c) +
    Math.abs(d) * width +
    Math.abs(e - 1) * height +
    Math.abs(f)
  );
}
