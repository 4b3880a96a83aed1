export { measureBudgets } from "./budget/measure-budget.js";
export type { Accident, Firing, Measured } from "./budget/measured.js";
export { switchedOff } from "./budget/switched-off.js";
export {
  type Against,
  type Change,
  type Counterfactual,
  createMatchReader,
  createWhyNot,
  type Folding,
  isDifference,
  type Nearest,
  type Piece,
  type Step,
  type StepKind,
  type Stretch,
  type WhyNot,
} from "./explain/index.js";
export { type Disguise, isPlain, OPERATORS, type Operator, type SignForm } from "./match/form.js";
export type { SignMatch } from "./match/sign-match.js";
export { wordKnowledge } from "./match/word-knowledge.js";
export { createMatcher, type Matcher } from "./matcher.js";
export { compileSigns } from "./sign-index/compile-signs.js";
export { loadSigns, type NoSigns, saveSigns } from "./sign-index/serialised-signs.js";
export type { Sign } from "./sign-index/sign.js";
export type { SignIndex } from "./sign-index/sign-index.js";
export { changeSigns, type SignChange, type SignLayers } from "./sign-index/sign-layers.js";
export { createEncoder, type Encoder } from "./skeleton/encode.js";
export { Gap } from "./skeleton/gap.js";
export { How, type Skeleton } from "./skeleton/skeleton.js";
