import { isNotice } from "../answers.js";
import { type Actor, type CaseEvent, isBrandSide } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { refusalOf, stateAfter } from "../machine.js";
import { REQUEST } from "../machines.js";
import { type NoticeFacts, preflight } from "../preflight.js";
import { type ConsequencesInput, consequences } from "./consequences.js";
import { illegalMove, type Moved, moved } from "./moved.js";

export interface AnswerInput
  extends Omit<ConsequencesInput, "right" | "reasonCode" | "automatedDetection"> {
  readonly actor: Actor;
  readonly organisationId: string;
  readonly memberId: string;
  readonly notice: NoticeFacts | null;
  /** Where the marketplace sells: ISO 3166-1 alpha-2 or `EU`. */
  readonly territory: string;
  /** When the answer was given, where it takes effect later: its declaration must hold then. */
  readonly givenAt?: string;
}

/**
 * A brand's answer with everything it brings about, to be written together or not at all. Only a notice
 * that passes pre-flight restricts, and only where the marketplace is live.
 */
export function answerRequest(state: CaseState, input: AnswerInput): Moved {
  if (!isBrandSide(input.actor)) return illegalMove("Only the brand's side answers its requests.");
  if (stateAfter(REQUEST, state.requestState, "answered") === null) {
    return illegalMove(refusalOf(REQUEST, state.requestState, "answered"));
  }
  const { missing } = preflight({ ...input, brandId: state.brandId, finding: state.finding });
  if (missing.length > 0) {
    const detail = "This notice would be refused. Mend what is named and answer again.";
    return { ok: false, refusal: { code: "preflight_failed", detail, parts: missing } };
  }
  const { right = null, reasonCode = null } = input.notice ?? {};
  // An audit only says whether a rule was right: it restricts nothing a second time.
  const mode = state.auditOf !== null && input.mode === "live" ? "ask" : input.mode;
  return moved(answered(input), ...consequences(state, { ...input, mode, right, reasonCode }));
}

function answered(input: AnswerInput): CaseEvent {
  const { at, actor, organisationId, memberId, answer } = input;
  // What is no notice claims nothing: of what came with it, only the comment is kept.
  const notice = isNotice(answer) ? input.notice : null;
  return {
    type: "answered",
    at,
    actor,
    data: {
      answerId: input.ids.answer,
      answer,
      organisationId,
      memberId,
      rightId: notice?.right?.id ?? null,
      reasonCode: notice?.reasonCode ?? null,
      declarationId: notice?.declaration?.id ?? null,
      commentRef: input.notice?.commentRef ?? null,
    },
  };
}
