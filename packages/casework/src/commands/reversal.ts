import type { Actor, CaseEvent, EventOf } from "../case-event.js";
import { type CaseState, contestInProgress, standingStays } from "../case-state.js";

interface ReversalInput extends Readonly<Omit<EventOf<"reversed">["data"], "reversesId">> {
  readonly at: string;
  readonly actor: Actor;
  /** For the seller whose contest it settles. */
  readonly messageRef: string | null;
}

/** The reversal of the decision in force; what is open about it, a contest or a stay, ends with it. */
export function reversal(state: CaseState, input: ReversalInput): CaseEvent[] {
  const { at, actor, messageRef, ...data } = input;
  const reversesId = state.currentDecisionId;
  if (reversesId === null) throw new Error("a reversal of nothing");
  const contest = contestInProgress(state);
  const settled =
    contest === undefined ? [] : [contestDecided(input, contest.id, "reversed", messageRef)];
  const released = standingStays(state).map(
    ({ id }): CaseEvent => ({
      type: "stay_ended",
      at,
      actor,
      data: { stayId: id, outcome: "released", messageRef: null },
    }),
  );
  return [...settled, ...released, { type: "reversed", at, actor, data: { ...data, reversesId } }];
}

export function contestDecided(
  { at, actor }: { readonly at: string; readonly actor: Actor },
  contestId: string,
  outcome: EventOf<"contest_decided">["data"]["outcome"],
  messageRef: string | null,
  nextUntil: string | null = null,
): CaseEvent {
  return {
    type: "contest_decided",
    at,
    actor,
    data: { contestId, outcome, messageRef, nextAttemptUntil: nextUntil },
  };
}
