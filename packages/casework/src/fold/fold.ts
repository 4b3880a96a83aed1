import type { CaseEvent, EventOf } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { REQUEST } from "../machines.js";
import { CONTEST_HANDLERS } from "./contest-handlers.js";
import { CorruptHistoryError } from "./corrupt-history.js";
import { DECISION_HANDLERS } from "./decision-handlers.js";
import type { Changes, Handlers } from "./handlers.js";
import { REQUEST_HANDLERS } from "./request-handlers.js";
import { REVERSAL_HANDLER } from "./reversal-handler.js";

const HANDLERS: Handlers<Exclude<CaseEvent["type"], "request_queued">> = {
  ...REQUEST_HANDLERS,
  ...DECISION_HANDLERS,
  ...CONTEST_HANDLERS,
  ...REVERSAL_HANDLER,
};

/** The state of a case that these events tell, the oldest first. */
export function foldCase(events: readonly CaseEvent[]): CaseState {
  const [first, ...rest] = events;
  if (first === undefined) throw new CorruptHistoryError("a case without events");
  return rest.reduce<CaseState>(applyEvent, applyEvent(null, first));
}

/** The state after one more event; `null` stands for no case yet. */
export function applyEvent(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.type === "request_queued") {
    if (state !== null) throw new CorruptHistoryError("a case that begins twice");
    return begin(event);
  }
  if (state === null) throw new CorruptHistoryError(`a case that begins with ${event.type}`);
  // The table's type pairs each name with its own event; the compiler cannot see that through a lookup.
  const handler = HANDLERS[event.type] as (before: CaseState, happened: CaseEvent) => Changes;
  const changes = handler(state, event);
  return { ...state, ...changes, version: state.version + 1, updatedAt: event.at };
}

/** Types of events that the fold knows what to do with. */
export function handledEvents(): ReadonlySet<string> {
  return new Set(["request_queued", ...Object.keys(HANDLERS)]);
}

function begin({ at, data }: EventOf<"request_queued">): CaseState {
  const { caseId, ...facts } = data;
  return {
    ...facts,
    id: caseId,
    version: 1,
    requestState: REQUEST.initial,
    dueAt: null,
    snoozedUntil: null,
    listingEnded: false,
    listingChanged: false,
    createdAt: at,
    updatedAt: at,
    deliveredAt: null,
    sellerInformedAt: null,
    currentAnswerId: null,
    currentDecisionId: null,
    answers: [],
    decisions: [],
    statements: [],
    restrictions: [],
    contests: [],
    strikes: [],
  };
}
