import type { AnswerCode } from "@touchstone/interface";
import type { PendingColumns } from "../../store/answers-tables.js";

/** What the brand answered before about the same goods of the same seller; `null`: nothing that is remembered. */
export function earlierOf(
  row: Pick<PendingColumns, "earlierCaseId" | "earlierAnswer" | "earlierAt">,
) {
  const { earlierCaseId, earlierAnswer, earlierAt } = row;
  if (earlierCaseId === null || earlierAnswer === null || earlierAt === null) return null;
  return { case: earlierCaseId, answer: earlierAnswer as AnswerCode, at: earlierAt };
}

/** The answer of a request that is held or waits for a second member; `null`: of no other. */
export function pendingOf(
  row: Pick<PendingColumns, "pendingAnswer" | "pendingUntil" | "pendingMemberId" | "leadCaseId"> & {
    readonly requestState: string;
  },
) {
  const { pendingAnswer, pendingUntil, requestState } = row;
  if (pendingAnswer === null || pendingUntil === null) return null;
  return {
    kind: requestState === "held" ? ("held" as const) : ("proposed" as const),
    answer: pendingAnswer as AnswerCode,
    until: pendingUntil,
    member: row.pendingMemberId,
    lead: row.leadCaseId,
  };
}
