import type { MarkExplanation } from "@touchstone/screening";

/** Why one mark was not found. */
type Why = MarkExplanation["why"];
/** With the piece that comes nearest. */
export type Near = Extract<Why, { readonly differences: number }>;
/** With the rules that stand against that piece. */
export type Stood = Extract<Why, { readonly against: unknown }>;

export type Against = Stood["against"][number];
export type Counterfactual = Stood["counterfactuals"][number];
export type Change = Counterfactual["changes"][number];
export type Match = Counterfactual["match"];
