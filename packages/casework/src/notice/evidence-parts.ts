import type { NoticeFacts } from "../preflight-input.js";
import { type Part, part } from "../preflight-part.js";
import { REASONS } from "../reasons.js";

const ASKS: Readonly<Record<string, { readonly code: string; readonly detail: string }>> = {
  test_buy_report: {
    code: "evidence_missing",
    detail: "Give the order number of the test buy and what the examination found.",
  },
  technical_comparison: {
    code: "technical_comparison_missing",
    detail: "Compare the claims with the product, feature by feature.",
  },
  explanation: {
    code: "comment_missing",
    detail: "Say in words what infringes the right, and how.",
  },
};

/** What the reason of a notice demands and the notice does not give. */
export function evidenceParts(notice: NoticeFacts): Part[] {
  if (notice.reasonCode === null) return [];
  const { kind, need } = REASONS[notice.reasonCode].evidence;
  if (need !== "required") return [];
  const parts: Part[] = [];
  const ask = ASKS[kind];
  if (ask !== undefined && !isGiven(notice, kind)) {
    parts.push(part("comment", ask.code, ask.detail));
  }
  // Where it has no place of its own, the number stands in the comment.
  if (kind === "test_buy_report" && notice.evidence?.orderNumber === false) {
    const detail = "Give the order number of the test buy.";
    parts.push(part("orderNumber", "order_number_missing", detail));
  }
  return parts;
}

/** Whether a notice gives what is advised for its reason, in words or as a file. */
export function isGiven(notice: NoticeFacts, kind: string): boolean {
  const { commentRef, commentPresent, evidence } = notice;
  const kinds: readonly string[] = evidence?.kinds ?? [];
  return commentRef !== null || commentPresent === true || kinds.includes(kind);
}
