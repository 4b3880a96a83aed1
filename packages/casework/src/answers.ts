import type { AnswerCode } from "@touchstone/interface";

/** Whether an answer is a notice. No other answer, and no silence, ever restricts anything. */
export function isNotice(answer: AnswerCode): boolean {
  return answer === "counterfeit" || answer === "other_infringement";
}
