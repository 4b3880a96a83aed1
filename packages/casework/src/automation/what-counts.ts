import type { AnswerCode } from "@touchstone/interface";
import { isNotice } from "../answers.js";

/** What became of one match of a rule, as far as it says whether the rule was right. */
export type MatchOutcome = "confirmed" | "contradicted" | "pending" | "nothing";

export interface MatchFacts {
  /**
   * `asked`: put to its brand, and answered. `audit`: closed by the rule, and put to its brand all the same, which
   * did not know. `closed`: closed by the rule.
   */
  readonly kind: "asked" | "audit" | "closed";
  readonly answer: AnswerCode | null;
  readonly decision: "restrict" | "no_action" | "would_restrict" | null;
  /** Whether the time to contest is over, and nothing was reversed in it. */
  readonly windowClosed: boolean;
  /** Of the last decision that was reversed; `counts`: it speaks against whoever said it. */
  readonly reversal: { readonly reason: string; readonly counts: boolean } | null;
}

/**
 * Only what the seller could contest and what was not undone speaks for a rule; that its brand answered otherwise,
 * or that the decision fell, speaks against it. What a clock put back, or was undone in minutes, says nothing.
 */
export function outcomeOf(match: MatchFacts): MatchOutcome {
  const { kind, answer, reversal, decision, windowClosed } = match;
  if (kind === "audit") return ofAnswer(answer, "confirmed");
  // An audit that found the fault is counted for itself.
  if (reversal?.counts === true && reversal.reason !== "audit") return "contradicted";
  if (kind === "closed") return "nothing";
  if (reversal !== null) return "nothing";
  const settled = windowClosed ? "confirmed" : "pending";
  return ofAnswer(answer, decision === "restrict" ? settled : "nothing");
}

function ofAnswer(answer: AnswerCode | null, notice: MatchOutcome): MatchOutcome {
  if (answer === null) return "pending";
  if (isNotice(answer)) return notice;
  return answer === "cannot_tell" ? "nothing" : "contradicted";
}
