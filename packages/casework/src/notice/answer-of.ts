import type { ReasonCode } from "@touchstone/interface";

const COUNTERFEITS: ReadonlySet<ReasonCode> = new Set([
  "TM_COUNTERFEIT_FEATURES",
  "TM_MODEL_DOES_NOT_EXIST",
  "TM_TEST_BUY",
]);

/** What a notice for this reason would have been as an answer to a request. */
export function answerOf(reason: ReasonCode | null): "counterfeit" | "other_infringement" {
  return reason !== null && COUNTERFEITS.has(reason) ? "counterfeit" : "other_infringement";
}
