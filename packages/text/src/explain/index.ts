export type { Against } from "./against.js";
export type { Change } from "./change.js";
export type { Piece, Stretch } from "./piece.js";
export { createMatchReader } from "./read-match.js";
export type { Counterfactual } from "./search-changes.js";
export { type Folding, isDifference, type Step, type StepKind } from "./step.js";
export { createWhyNot, type Nearest, type WhyNot } from "./why-not.js";
