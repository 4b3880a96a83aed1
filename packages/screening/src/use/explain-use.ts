import type { Use } from "@touchstone/interface";
import { decideUse } from "./decide-use.js";
import { FEATURES, type FeatureName } from "./feature-table.js";
import { USE_MODEL } from "./generated/use-weights.js";
import { readFeatures } from "./read-features.js";
import { leadOf, marginOf, scoreUse, WEIGHED_USES, type WeighedUse } from "./use-model.js";
import type { UseQuestion } from "./use-question.js";

/** One feature's part in a decision. */
export interface UseReason {
  readonly feature: FeatureName;
  readonly says: string;
  /** What it adds to each use, in natural log-odds. */
  readonly weights: Readonly<Record<WeighedUse, number>>;
  /** What it adds to the use that leads, over the one that comes second. */
  readonly gain: number;
}

/** Why a sign is used as it is: the sums behind the decision, and every term of them. */
export interface UseExplanation {
  readonly use: Use;
  /** Decided by the field, so that nothing was weighed. */
  readonly byField: boolean;
  readonly leading: WeighedUse;
  readonly second: WeighedUse;
  /** By which probability the leading use leads, and by which it must. */
  readonly lead: number;
  readonly margin: number;
  readonly probabilities: Readonly<Record<WeighedUse, number>>;
  /** The weightiest first, for or against. */
  readonly reasons: readonly UseReason[];
  readonly model: string;
}

/** Says why a sign was judged as it was, and so why it was not judged innocent. */
export function explainUse(question: UseQuestion): UseExplanation {
  const { use, because } = decideUse(question);
  const features = readFeatures(question);
  const score = scoreUse(features);
  const reasons = features.map((feature): UseReason => {
    const weights = USE_MODEL.weights[feature];
    const gain = (weights[score.first] as number) - (weights[score.second] as number);
    return { feature, says: FEATURES[feature], weights: byUse(weights), gain };
  });
  return {
    use,
    byField: because === "brand_claim" || because === "seller_name",
    leading: WEIGHED_USES[score.first] as WeighedUse,
    second: WEIGHED_USES[score.second] as WeighedUse,
    lead: leadOf(score),
    margin: marginOf(score),
    probabilities: byUse(score.probabilities),
    reasons: reasons.sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain)),
    model: USE_MODEL.version,
  };
}

function byUse(values: readonly number[]): Readonly<Record<WeighedUse, number>> {
  const [offer = 0, compatible = 0, reference = 0, word = 0] = values;
  return { offer, compatible, reference, ordinary_word: word };
}
