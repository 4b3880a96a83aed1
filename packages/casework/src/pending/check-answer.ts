import { isBrandSide } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import type { AnswerInput } from "../commands/answer-request.js";
import { illegalMove, type Moved } from "../commands/moved.js";
import { refusalOf, stateAfter } from "../machine.js";
import { REQUEST } from "../machines.js";
import { preflight } from "../preflight.js";
import type { GivenAnswer } from "./pending-data.js";

/** Why an answer cannot be given by this side, in this state, or by the pre-flight; `null` when it can. */
export function refusalOfAnswer(
  state: CaseState,
  move: "answer_held" | "answer_proposed",
  input: AnswerInput,
): Moved | null {
  if (!isBrandSide(input.actor)) return illegalMove("Only the brand's side answers its requests.");
  if (stateAfter(REQUEST, state.requestState, move) === null) {
    return illegalMove(refusalOf(REQUEST, state.requestState, move));
  }
  const { missing } = preflight({ ...input, brandId: state.brandId, finding: state.finding });
  if (missing.length === 0) return null;
  const detail = "This notice would be refused. Mend what is named and answer again.";
  return { ok: false, refusal: { code: "preflight_failed", detail, parts: missing } };
}

/** What is kept of an answer until it takes effect. */
export function givenAnswer(input: AnswerInput): GivenAnswer {
  const { answer, organisationId, memberId, notice } = input;
  return {
    answer,
    organisationId,
    memberId,
    rightId: notice?.right?.id ?? null,
    reasonCode: notice?.reasonCode ?? null,
    declarationId: notice?.declaration?.id ?? null,
    commentRef: notice?.commentRef ?? null,
  };
}
