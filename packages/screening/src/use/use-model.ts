import type { FeatureName } from "./feature-table.js";
import type { UseModel } from "./fitted-model.js";
import { USE_MODEL } from "./generated/use-weights.js";

/** The uses that the model weighs, in the order of the weights; `uncertain` is what it cannot decide. */
export const WEIGHED_USES = ["offer", "compatible", "reference", "ordinary_word"] as const;
export type WeighedUse = (typeof WEIGHED_USES)[number];

/** What the model makes of a sign's features. */
export interface UseScore {
  readonly first: number;
  readonly second: number;
  /** Numbers of `WEIGHED_USES` name the probabilities. */
  readonly probabilities: readonly number[];
}

/** Adds up the weights of the features and turns the sums into probabilities. */
export function scoreUse(features: readonly FeatureName[], model: UseModel = USE_MODEL): UseScore {
  let [offer, compatible, reference, word] = [0, 0, 0, 0];
  for (const feature of features) {
    const weights = model.weights[feature];
    offer += weights[0];
    compatible += weights[1];
    reference += weights[2];
    word += weights[3];
  }
  const sums = [offer, compatible, reference, word];
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((all, power) => all + power, 0);
  const probabilities = powers.map((power) => power / total);
  const first = largest(probabilities, -1);
  return { first, second: largest(probabilities, first), probabilities };
}

/** By how much the first use must lead to be said. */
export function marginOf({ first, second }: UseScore, { margins }: UseModel = USE_MODEL): number {
  const overWord = WEIGHED_USES[first] === "offer" && WEIGHED_USES[second] === "ordinary_word";
  return overWord ? margins.offerOverWord : margins.others;
}

/** How far the first use leads the second. */
export function leadOf({ first, second, probabilities }: UseScore): number {
  return (probabilities[first] as number) - (probabilities[second] as number);
}

function largest(values: readonly number[], except: number): number {
  let best = -1;
  for (let i = 0; i < values.length; i++) {
    if (i !== except && (best < 0 || (values[i] as number) > (values[best] as number))) best = i;
  }
  return best;
}
