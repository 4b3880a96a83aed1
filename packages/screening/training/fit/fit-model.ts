import { FEATURES, type FeatureName } from "../../src/use/feature-table.js";
import type { UseModel, UseWeights } from "../../src/use/fitted-model.js";
import { WEIGHED_USES, type WeighedUse } from "../../src/use/use-model.js";

export interface Case {
  readonly features: readonly FeatureName[];
  readonly use: WeighedUse;
}

const ROUNDS = 500;
const RATE = 0.15;
const CLASSES = WEIGHED_USES.length;

/**
 * Multinomial logistic regression, held small by an L2 penalty on all weights but those of `start`.
 * Full gradients with Adam's step from zero: the same cases give the same weights.
 *
 * @param penalty of a weight's square, over the mean loss of a case
 */
export function fitModel(cases: readonly Case[], penalty: number): UseModel["weights"] {
  const names = Object.keys(FEATURES) as FeatureName[];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const rows = cases.map(({ features, use }) => ({
    ids: features.map((feature) => numberOf.get(feature) as number),
    label: WEIGHED_USES.indexOf(use),
  }));
  const weights = new Float64Array(names.length * CLASSES);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(rows, weights, penalty);
    const rate = RATE * (1 - 0.9 * (round / ROUNDS));
    for (let i = 0; i < weights.length; i++) {
      const by = slope[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * by;
      square[i] = 0.999 * (square[i] as number) + 0.001 * by * by;
      const step = (mean[i] as number) / (1 - 0.9 ** round);
      const size = Math.sqrt((square[i] as number) / (1 - 0.999 ** round)) + 1e-8;
      weights[i] = (weights[i] as number) - (rate * step) / size;
    }
  }
  return Object.fromEntries(
    names.map((name, number) => [name, rounded(weights, number)]),
  ) as UseModel["weights"];
}

interface NumberedCase {
  readonly ids: readonly number[];
  readonly label: number;
}

function slopeOf(
  rows: readonly NumberedCase[],
  weights: Float64Array,
  penalty: number,
): Float64Array {
  const slope = new Float64Array(weights.length);
  const powers = new Float64Array(CLASSES);
  for (const { ids, label } of rows) {
    powers.fill(0);
    for (const id of ids)
      for (let c = 0; c < CLASSES; c++)
        powers[c] = (powers[c] as number) + (weights[id * CLASSES + c] as number);
    const top = Math.max(...powers);
    let total = 0;
    for (let c = 0; c < CLASSES; c++) {
      powers[c] = Math.exp((powers[c] as number) - top);
      total += powers[c] as number;
    }
    for (let c = 0; c < CLASSES; c++) {
      const by = (powers[c] as number) / total - (c === label ? 1 : 0);
      for (const id of ids)
        slope[id * CLASSES + c] = (slope[id * CLASSES + c] as number) + by / rows.length;
    }
  }
  // `start` comes first and is free.
  for (let i = CLASSES; i < weights.length; i++)
    slope[i] = (slope[i] as number) + 2 * penalty * (weights[i] as number);
  return slope;
}

/** Only differences count: what is common to all uses is taken off, so that the weights can be read. */
function rounded(weights: Float64Array, number: number): UseWeights {
  const at = number * CLASSES;
  const own = [...weights.subarray(at, at + CLASSES)];
  const middle = own.reduce((sum, weight) => sum + weight, 0) / CLASSES;
  const [offer = 0, compatible = 0, reference = 0, word = 0] = own.map(
    (weight) => Math.round((weight - middle) * 1000) / 1000 || 0,
  );
  return [offer, compatible, reference, word];
}
