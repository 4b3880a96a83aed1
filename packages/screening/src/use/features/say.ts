import type { FeatureName } from "../feature-table.js";
import type { UseQuestion } from "../use-question.js";

/** Notes that a feature is there; saying it twice says no more. */
export type Say = (feature: FeatureName) => void;

/** One group of features: says those that are there. */
export type FeatureReader = (question: UseQuestion, say: Say) => void;
