import type { Actor, CaseEvent, EventOf } from "../case-event.js";
import { type CaseState, contestInProgress } from "../case-state.js";

interface ReversalInput extends Readonly<Omit<EventOf<"reversed">["data"], "reversesId">> {
  readonly at: string;
  readonly actor: Actor;
  /** For the seller whose contest it settles. */
  readonly messageRef: string | null;
}

/** The reversal of the decision in force; a contest that is open is settled by it. */
export function reversal(state: CaseState, input: ReversalInput): CaseEvent[] {
  const { at, actor, messageRef, ...data } = input;
  const reversesId = state.currentDecisionId;
  if (reversesId === null) throw new Error("a reversal of nothing");
  const contest = contestInProgress(state);
  const settled =
    contest === undefined ? [] : [contestDecided(input, contest.id, "reversed", messageRef)];
  return [...settled, { type: "reversed", at, actor, data: { ...data, reversesId } }];
}

export function contestDecided(
  { at, actor }: { readonly at: string; readonly actor: Actor },
  contestId: string,
  outcome: EventOf<"contest_decided">["data"]["outcome"],
  messageRef: string | null,
): CaseEvent {
  return { type: "contest_decided", at, actor, data: { contestId, outcome, messageRef } };
}
