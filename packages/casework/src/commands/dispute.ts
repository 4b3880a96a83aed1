import { disputeTimes, isAfter } from "@touchstone/regimes";
import { type Actor, type CaseEvent, type DisputeOutcome, SYSTEM } from "../case-event.js";
import { activeRestriction, type CaseState } from "../case-state.js";
import { refusalOf } from "../machine.js";
import { DISPUTE } from "../machines.js";
import { illegalMove, type Moved, moved } from "./moved.js";
import { reversal } from "./reversal.js";

interface Acted {
  readonly at: string;
  readonly actor: Actor;
}

export interface OpenDisputeInput extends Acted {
  readonly disputeId: string;
  /** Where the body's name and reference are kept. */
  readonly referenceRef: string;
  /** When the body received the complaint. */
  readonly receivedAt: string;
}

/** A certified body was asked (Regulation (EU) 2022/2065, Article 21). What it decides binds nobody. */
export function openDispute(state: CaseState, input: OpenDisputeInput): Moved {
  if (input.actor.kind !== "operator") return illegalMove("Only the operator records a dispute.");
  const { at, actor, disputeId, referenceRef, receivedAt } = input;
  const restriction = state.restrictions.at(-1);
  if (restriction === undefined) return illegalMove("Nothing was restricted in this case.");
  if (state.disputes.some((each) => each.state === "open")) {
    return illegalMove("A dispute is open already.");
  }
  if (isAfter(receivedAt, at)) return illegalMove("A dispute runs from its receipt, not before.");
  return moved({
    type: "dispute_opened",
    at,
    actor,
    data: {
      disputeId,
      decisionId: restriction.decisionId,
      referenceRef,
      receivedAt,
      ...disputeTimes(receivedAt),
    },
  });
}

export interface DecideDisputeInput extends Acted {
  readonly disputeId: string;
  readonly outcome: DisputeOutcome;
  /** Whether the marketplace does what the body says. */
  readonly implemented: boolean;
  readonly messageRef: string | null;
  /** For the decision that reverses, where the body's is carried out. */
  readonly ids: { readonly decision: string };
}

export function decideDispute(state: CaseState, input: DecideDisputeInput): Moved {
  if (input.actor.kind !== "operator") return illegalMove("Only the operator records a dispute.");
  const { at, actor, disputeId, outcome, implemented, messageRef, ids } = input;
  const dispute = state.disputes.find(({ id }) => id === disputeId);
  if (dispute === undefined) return illegalMove("There is no such dispute in this case.");
  if (dispute.state !== "open") return illegalMove(refusalOf(DISPUTE, dispute.state, outcome));
  const decided: CaseEvent = {
    type: "dispute_decided",
    at,
    actor,
    data: { disputeId, outcome, implemented, messageRef },
  };
  const inForce = activeRestriction(state)?.decisionId === dispute.decisionId;
  if (outcome !== "reversed" || !implemented || !inForce) return moved(decided);
  const reversed = reversal(state, {
    at,
    actor,
    decisionId: ids.decision,
    basis: "operator",
    reason: "dispute",
    countsForStanding: true,
    messageRef,
  });
  return moved(decided, ...reversed);
}

/** The body's time is over: the operator is told. */
export function runDisputeClock(
  state: CaseState,
  { at, disputeId }: { readonly at: string; readonly disputeId: string },
): Moved {
  const dispute = state.disputes.find(({ id }) => id === disputeId);
  if (dispute?.state !== "open" || dispute.overdue) {
    return illegalMove("No dispute waits for this.");
  }
  if (isAfter(dispute.dueAt, at)) return illegalMove(`This is due on ${dispute.dueAt}.`);
  return moved({
    type: "time_ran_out",
    at,
    actor: SYSTEM,
    data: { clock: `dispute:${disputeId}`, contestId: null, disputeId },
  });
}
