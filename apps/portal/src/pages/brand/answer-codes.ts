import type { AnswerCode } from "../../api/requests.js";

/** The six answers in the order of their keys, 1 to 6: the same place on every page. */
export const ANSWERS: readonly AnswerCode[] = [
  "counterfeit",
  "other_infringement",
  "genuine",
  "genuine_unauthorised",
  "not_ours",
  "cannot_tell",
];

/** Answers that are a notice: they rest on a right, a reason and a declaration. */
export function isNotice(answer: AnswerCode): boolean {
  return answer === "counterfeit" || answer === "other_infringement";
}
