import { isAfter } from "@touchstone/regimes";
import { type Actor, isBrandSide, SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import type { AnswerInput } from "../commands/answer-request.js";
import { illegalMove, type Moved, moved, movedBy } from "../commands/moved.js";
import { REQUEST } from "../machines.js";
import { givenAnswer, refusalOfAnswer } from "./check-answer.js";
import type { HoldEnd } from "./pending-data.js";

/**
 * Gives an answer that takes effect at `until`. Until then nobody outside the brand is told, and undoing it
 * leaves nothing that could count for or against anybody.
 *
 * @param input as for an answer that takes effect at once; it passes the same pre-flight
 */
export function holdAnswer(
  state: CaseState,
  input: AnswerInput & { readonly until: string; readonly leadCaseId: string },
): Moved {
  const { at, actor, until, leadCaseId } = input;
  const refusal = refusalOfAnswer(state, "answer_held", input);
  if (refusal !== null) return refusal;
  if (!isAfter(until, at)) throw new RangeError("an answer held until it is over");
  const data = { ...givenAnswer(input), until, leadCaseId };
  return moved({ type: "answer_held", at, actor, data });
}

/** The brand takes a held answer back before it took effect. */
export function undoHold(
  state: CaseState,
  { at, actor }: { readonly at: string; readonly actor: Actor },
): Moved {
  if (!isBrandSide(actor)) return illegalMove("Only the side that answered takes its answer back.");
  return endHold(state, { at, actor, end: { reason: "undone", codes: [] } });
}

/** A held answer was to take effect and cannot: the request is open again, and says why. */
export function dropHold(
  state: CaseState,
  { at, end }: { readonly at: string; readonly end: HoldEnd },
): Moved {
  return endHold(state, { at, actor: SYSTEM, end });
}

function endHold(
  state: CaseState,
  { at, actor, end }: { readonly at: string; readonly actor: Actor; readonly end: HoldEnd },
): Moved {
  return movedBy(REQUEST, state.requestState, "hold_ended", {
    type: "hold_ended",
    at,
    actor,
    data: end,
  });
}
