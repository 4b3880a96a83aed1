import { isAfter } from "@touchstone/regimes";
import { isNotice } from "../answers.js";
import { type Actor, type CaseEvent, isBrandSide, SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { type AnswerInput, answerRequest } from "../commands/answer-request.js";
import { illegalMove, type Moved, moved, movedBy } from "../commands/moved.js";
import { applyEvent } from "../fold/fold.js";
import { REQUEST } from "../machines.js";
import { givenAnswer, refusalOfAnswer } from "./check-answer.js";
import { holdAnswer } from "./hold-answer.js";

/** A notice that needs a second member of the brand. It passes pre-flight now, and again when it is confirmed. */
export function proposeAnswer(
  state: CaseState,
  input: AnswerInput & { readonly until: string; readonly leadCaseId?: string | null },
): Moved {
  const { at, actor, until, leadCaseId = null } = input;
  const refusal = refusalOfAnswer(state, "answer_proposed", input);
  if (refusal !== null) return refusal;
  if (!isNotice(input.answer)) return illegalMove("Only a notice waits for a second member.");
  return moved({
    type: "answer_proposed",
    at,
    actor,
    data: { ...givenAnswer(input), until, leadCaseId },
  });
}

/**
 * A second member gives the proposed answer, as their own and with their own declaration.
 *
 * @param input what was proposed, by the member who confirms it
 */
export function confirmAnswer(state: CaseState, input: AnswerInput): Moved {
  return confirmed(state, input, (open) => answerRequest(open, input));
}

/** The same for one of a cluster that is not looked at: it is held, as any answer to a cluster. */
export function confirmAndHold(
  state: CaseState,
  input: AnswerInput & { readonly until: string; readonly leadCaseId: string },
): Moved {
  return confirmed(state, input, (open) => holdAnswer(open, input));
}

function confirmed(state: CaseState, input: AnswerInput, give: (open: CaseState) => Moved): Moved {
  const { pending } = state;
  if (pending?.kind !== "proposed") return illegalMove("No answer waits for a second member here.");
  if (!isBrandSide(input.actor)) return illegalMove("Only the brand's side confirms its answers.");
  if (pending.memberId === input.memberId) {
    return illegalMove("Another member has to confirm what you proposed.");
  }
  const { at, actor, memberId } = input;
  const event: CaseEvent = { type: "answer_confirmed", at, actor, data: { memberId } };
  const given = give(applyEvent(state, event));
  return given.ok ? moved(event, ...given.events) : given;
}

/** The second member says no, or the first takes the proposal back. `messageRef`: where their words are kept. */
export function rejectAnswer(
  state: CaseState,
  acted: {
    readonly at: string;
    readonly actor: Actor;
    readonly memberId: string;
    readonly messageRef: string | null;
  },
): Moved {
  const { at, actor, memberId, messageRef } = acted;
  if (!isBrandSide(actor)) return illegalMove("Only the brand's side rejects its answers.");
  const reason = state.pending?.memberId === memberId ? "withdrawn" : "rejected";
  const data = { reason, messageRef } as const;
  return movedBy(REQUEST, state.requestState, "answer_rejected", {
    type: "answer_rejected",
    at,
    actor,
    data,
  });
}

/** Nobody confirmed it in time: the request is as open as before. */
export function lapseProposal(state: CaseState, { at }: { readonly at: string }): Moved {
  if (state.pending !== null && isAfter(state.pending.until, at)) {
    return illegalMove("This answer can still be confirmed.");
  }
  return movedBy(REQUEST, state.requestState, "answer_rejected", {
    type: "answer_rejected",
    at,
    actor: SYSTEM,
    data: { reason: "lapsed", messageRef: null },
  });
}
