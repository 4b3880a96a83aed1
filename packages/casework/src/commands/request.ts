import { isAfter } from "@touchstone/regimes";
import { type Actor, type EventOf, type RecallReason, SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { REQUEST } from "../machines.js";
import { illegalMove, type Moved, moved, movedBy } from "./moved.js";

export interface QueueInput extends Readonly<EventOf<"request_queued">["data"]> {
  readonly at: string;
}

interface Acted {
  readonly at: string;
  readonly actor: Actor;
}

/** A new case: a request that waits to be put to its brand. */
export function queueRequest({ at, ...data }: QueueInput): Moved {
  return moved({ type: "request_queued", at, actor: SYSTEM, data });
}

export function deliverRequest(
  state: CaseState,
  {
    at,
    dueAt,
    clusterKey = null,
  }: { readonly at: string; readonly dueAt: string; readonly clusterKey?: string | null },
): Moved {
  return movedBy(REQUEST, state.requestState, "request_delivered", {
    type: "request_delivered",
    at,
    actor: SYSTEM,
    data: { dueAt, clusterKey },
  });
}

/** Notes that the brand has looked. Looking again, or at a request that has moved on, adds nothing. */
export function openRequest(state: CaseState, { at, actor }: Acted): Moved {
  const hasMovedOn = state.requestState !== "delivered" && state.deliveredAt !== null;
  if (hasMovedOn) return moved();
  return movedBy(REQUEST, state.requestState, "request_opened", {
    type: "request_opened",
    at,
    actor,
    data: {},
  });
}

export function snoozeRequest(
  state: CaseState,
  { at, actor, until }: Acted & { readonly until: string },
): Moved {
  if (!isAfter(until, at)) return illegalMove("A request can only be put off to a later time.");
  return movedBy(REQUEST, state.requestState, "request_snoozed", {
    type: "request_snoozed",
    at,
    actor,
    data: { until },
  });
}

export function resumeRequest(
  state: CaseState,
  { at, actor = SYSTEM }: { readonly at: string; readonly actor?: Actor },
): Moved {
  return movedBy(REQUEST, state.requestState, "request_resumed", {
    type: "request_resumed",
    at,
    actor,
    data: {},
  });
}

/** The brand asks the operator for evidence. `messageRef`: where its words are kept. */
export function askEvidence(
  state: CaseState,
  { at, actor, messageRef }: Acted & { readonly messageRef: string | null },
): Moved {
  return movedBy(REQUEST, state.requestState, "evidence_asked", {
    type: "evidence_asked",
    at,
    actor,
    data: { messageRef },
  });
}

export function startTestBuy(state: CaseState, { at, actor }: Acted): Moved {
  return movedBy(REQUEST, state.requestState, "test_buy_started", {
    type: "test_buy_started",
    at,
    actor,
    data: {},
  });
}

/** The due date has passed in silence. The listing stays; the account manager sees it. */
export function expireRequest(state: CaseState, { at }: { readonly at: string }): Moved {
  if (state.dueAt !== null && isAfter(state.dueAt, at)) {
    return illegalMove("This request is not due yet.");
  }
  return movedBy(REQUEST, state.requestState, "request_expired", {
    type: "request_expired",
    at,
    actor: SYSTEM,
    data: {},
  });
}

export function recallRequest(
  state: CaseState,
  { at, actor, reason }: Acted & { readonly reason: RecallReason },
): Moved {
  return movedBy(REQUEST, state.requestState, "request_recalled", {
    type: "request_recalled",
    at,
    actor,
    data: { reason },
  });
}
