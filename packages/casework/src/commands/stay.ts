import { isAfter } from "@touchstone/regimes";
import type { Actor, CaseEvent, StayKind, StayOutcome } from "../case-event.js";
import { activeRestriction, type CaseState, contestInProgress } from "../case-state.js";
import { refusalOf } from "../machine.js";
import { STAY } from "../machines.js";
import { illegalMove, type Moved, moved } from "./moved.js";
import { contestDecided, reversal } from "./reversal.js";

interface Acted {
  readonly at: string;
  readonly actor: Actor;
}

export interface EnterStayInput extends Acted {
  readonly stayId: string;
  readonly kind: StayKind;
  /** Where the reference of the court or authority is kept: without one nothing is stayed. */
  readonly referenceRef: string;
  /** When the notice reached the marketplace. */
  readonly receivedAt: string;
}

/**
 * Notice of a court or an authority has arrived: the clocks that it holds stand still. What arrives after
 * the listing was put back comes too late and changes nothing of what was done.
 */
export function enterStay(state: CaseState, input: EnterStayInput): Moved {
  if (input.actor.kind !== "operator") return illegalMove("Only the operator enters a stay.");
  const { at, actor, stayId, kind, referenceRef, receivedAt } = input;
  const restriction = activeRestriction(state);
  if (restriction === undefined) {
    const lifted = state.restrictions.at(-1)?.liftedAt;
    return illegalMove(
      lifted
        ? `The listing was put back on ${lifted}: a stay that arrives later does not undo that. A new notice would be a new decision.`
        : "No restriction is in force in this case.",
    );
  }
  if (isAfter(receivedAt, at)) return illegalMove("A stay holds from its arrival, not before.");
  return moved({
    type: "stay_entered",
    at,
    actor,
    data: { stayId, restrictionId: restriction.id, kind, referenceRef, receivedAt },
  });
}

export interface EndStayInput extends Acted {
  readonly stayId: string;
  readonly outcome: StayOutcome;
  readonly messageRef: string | null;
  /** For the decision that reverses; unused unless the seller has won. */
  readonly ids: { readonly decision: string };
}

/** A stay ends: without a result the clocks go on, else what was decided elsewhere is carried out. */
export function endStay(state: CaseState, input: EndStayInput): Moved {
  if (input.actor.kind !== "operator") return illegalMove("Only the operator ends a stay.");
  const { at, actor, stayId, outcome, messageRef, ids } = input;
  const stay = state.stays.find(({ id }) => id === stayId);
  if (stay === undefined) return illegalMove("There is no such stay in this case.");
  if (stay.state !== "standing") return illegalMove(refusalOf(STAY, stay.state, outcome));
  const ended: CaseEvent = {
    type: "stay_ended",
    at,
    actor,
    data: { stayId, outcome, messageRef },
  };
  if (outcome === "for_seller") {
    const others = { ...state, stays: state.stays.filter((each) => each !== stay) };
    const reversed = reversal(others, {
      at,
      actor,
      decisionId: ids.decision,
      basis: "operator",
      reason: "court",
      countsForStanding: true,
      messageRef,
    });
    return moved(ended, ...reversed);
  }
  const contest = contestInProgress(state);
  if (outcome === "released" || contest === undefined || contest.form === "vault") {
    return moved(ended);
  }
  return moved(ended, contestDecided(input, contest.id, "upheld", messageRef));
}
