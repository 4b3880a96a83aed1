import type { FeatureName } from "./feature-table.js";
import type { UseWeights } from "./fitted-model.js";
import { USE_MODEL } from "./generated/use-weights.js";
import { readFeatures } from "./read-features.js";
import { leadOf, marginOf, scoreUse, type UseScore, WEIGHED_USES } from "./use-model.js";
import type { UseAnswer, UseQuestion } from "./use-question.js";

/**
 * The use with the most weight, or `uncertain` where no use leads clearly. Two fields speak for
 * themselves: the brand field offers, and a seller's name alone cannot be judged.
 */
export function decideUse(question: UseQuestion): UseAnswer {
  if (question.field === "brandClaim") return { use: "offer", because: "brand_claim" };
  if (question.field === "seller.name") return { use: "uncertain", because: "seller_name" };
  const features = readFeatures(question);
  const score = scoreUse(features);
  return {
    use: leadOf(score) < marginOf(score) ? "uncertain" : (WEIGHED_USES[score.first] ?? "uncertain"),
    because: weightiest(features, score),
  };
}

/** The feature that speaks most for the first use and against the second. */
function weightiest(features: readonly FeatureName[], { first, second }: UseScore): FeatureName {
  let best: FeatureName = "start";
  let most = Number.NEGATIVE_INFINITY;
  for (const feature of features) {
    if (feature === "start") continue;
    const weights: UseWeights = USE_MODEL.weights[feature];
    const gain = (weights[first] as number) - (weights[second] as number);
    if (gain > most) {
      most = gain;
      best = feature;
    }
  }
  return best;
}
