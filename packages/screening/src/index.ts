export { BUDGET_VERSION, type MeasuredBudget, measureMarks } from "./budget/measure-marks.js";
export { type CompiledScreening, compileScreening } from "./compile.js";
export { ENGINE_VERSION } from "./engine-version.js";
export {
  createListingExplainer,
  type ListingExplanation,
  type ReadSign,
} from "./explain/explain-listing.js";
export { createMarkExplainer, type MarkExplanation } from "./explain/explain-mark.js";
export type { OtherUse } from "./explain/other-uses.js";
export { createUseExplainer, type ExplainedSign } from "./explain-uses.js";
export { layerScreeners } from "./layer-screeners.js";
export { looksClosely } from "./pictures/looks-closely.js";
export type { SeenPicture, Sighting } from "./pictures/seen-picture.js";
export { ACTING_RULE_NAMES } from "./recommend.js";
export { WEIGHTS } from "./risk/weights.js";
export { createScreener, type Screener } from "./screener.js";
export { explainUse, type UseExplanation, type UseReason } from "./use/explain-use.js";
export type { UseQuestion } from "./use/use-question.js";
