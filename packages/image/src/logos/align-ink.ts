import { type Affine, followedBy, inverted } from "./affine.js";
import { COARSE, coarseSample } from "./coarse-sample.js";
import { type Slopes, slopesOf } from "./ink-slopes.js";
import { solve } from "./solve.js";

const SIDE = COARSE;
const ROUNDS = 8;
/** A step that changes less than a tenth of a pixel is the last. */
const SETTLED = 0.003;
const LARGEST_STEP = 0.15;

/**
 * Moves the map from a reference's square to a crop's until the two soft inks lie on each other as well as they can
 * near by: the inverse compositional method (Baker and Matthews 2004) on an affine map, gain and offset of the crop's
 * ink fitted anew in each round.
 */
export function alignInk(reference: Float32Array, seen: Float32Array, start: Affine): Affine {
  const slopes = slopesOf(reference);
  let map = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = stepOf(reference, seen, map, slopes);
    if (step === undefined) {
      return map;
    }
    const [a, b, c, d, e, f] = step.map((one) =>
      Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, one)),
    );
    const back = inverted([1 + a, b, c, d, 1 + e, f]);
    map = followedBy(back, map);
    if (step.every((one) => Math.abs(one) < SETTLED)) {
      return map;
    }
  }
  return map;
}

/** The change of the reference's side of the map; undefined where one ink or the other says nothing. */
function stepOf(
  reference: Float32Array,
  seen: Float32Array,
  map: Affine,
  { directions, matrix }: Slopes,
): Float64Array | undefined {
  const values = sampled(seen, map);
  const [gain, offset] = gainOf(values, reference);
  if (gain <= 0) {
    return undefined;
  }
  const right = new Float64Array(6);
  for (let i = 0; i < values.length; i += 1) {
    const error = values[i] * gain + offset - reference[i];
    const at = i * 6;
    for (let k = 0; k < 6; k += 1) {
      right[k] += directions[at + k] * error;
    }
  }
  return solve(matrix, right);
}

function sampled(seen: Float32Array, [a, b, c, d, e, f]: Affine): Float32Array {
  const values = new Float32Array(SIDE * SIDE);
  for (let i = 0; i < values.length; i += 1) {
    const u = (((i % SIDE) + 0.5) * 2) / SIDE - 1;
    const v = ((Math.floor(i / SIDE) + 0.5) * 2) / SIDE - 1;
    const x = ((a * u + b * v + c + 1) * SIDE) / 2 - 0.5;
    const y = ((d * u + e * v + f + 1) * SIDE) / 2 - 0.5;
    if (x >= 0 && y >= 0 && x < SIDE - 1 && y < SIDE - 1) {
      values[i] = coarseSample(seen, x, y);
    }
  }
  return values;
}

/** Gain and offset that bring the values nearest to the wanted ones. */
function gainOf(values: Float32Array, wanted: Float32Array): readonly [number, number] {
  let [sumA, sumB, sumAA, sumAB] = [0, 0, 0, 0];
  for (let i = 0; i < values.length; i += 1) {
    sumA += values[i];
    sumB += wanted[i];
    sumAA += values[i] * values[i];
    sumAB += values[i] * wanted[i];
  }
  const n = values.length;
  const gain = (sumAB - (sumA * sumB) / n) / (sumAA - (sumA * sumA) / n + 1e-3);
  return [gain, (sumB - gain * sumA) / n];
}
