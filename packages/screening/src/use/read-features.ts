import type { FeatureName } from "./feature-table.js";
import { accessoryFeatures } from "./features/accessory-features.js";
import { companyFeatures } from "./features/company-features.js";
import { compatibleFeatures } from "./features/compatible-features.js";
import { formFeatures } from "./features/form-features.js";
import { goodsFeatures } from "./features/goods-features.js";
import { markFeatures } from "./features/mark-features.js";
import { neighbourFeatures } from "./features/neighbour-features.js";
import { placeFeatures } from "./features/place-features.js";
import type { FeatureReader } from "./features/say.js";
import { unitFeatures } from "./features/unit-features.js";
import { wordFeatures } from "./features/word-features.js";
import { wordingFeatures } from "./features/wording-features.js";
import type { UseQuestion } from "./use-question.js";

const READERS: readonly FeatureReader[] = [
  wordFeatures,
  formFeatures,
  placeFeatures,
  neighbourFeatures,
  unitFeatures,
  companyFeatures,
  goodsFeatures,
  compatibleFeatures,
  accessoryFeatures,
  wordingFeatures,
  markFeatures,
];

/** The features that are there, `start` first. Training and running read by this one function. */
export function readFeatures(question: UseQuestion): readonly FeatureName[] {
  const features = new Set<FeatureName>(["start"]);
  const say = (feature: FeatureName): void => {
    features.add(feature);
  };
  for (const read of READERS) read(question, say);
  return [...features];
}
