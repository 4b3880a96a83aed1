import type { CaseEvent, EventOf } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { REQUEST } from "../machines.js";
import { nextNoticeState } from "../notice/next-notice-state.js";
import { NOTICE_HANDLERS } from "../notice/notice-handlers.js";
import { NOTICE } from "../notice/notice-machine.js";
import { CONTEST_HANDLERS } from "./contest-handlers.js";
import { CorruptHistoryError } from "./corrupt-history.js";
import { DECISION_HANDLERS, NO_RULE } from "./decision-handlers.js";
import type { Changes, Handlers } from "./handlers.js";
import { PENDING_HANDLERS } from "./pending-handlers.js";
import { REQUEST_HANDLERS } from "./request-handlers.js";
import { REVERSAL_HANDLER } from "./reversal-handler.js";
import { STAY_HANDLERS } from "./stay-handlers.js";

/** Events that a case begins with. */
type Beginning = "request_queued" | "notice_submitted" | "public_notice_accepted";

const BEGINNINGS: readonly string[] = [
  "request_queued",
  "notice_submitted",
  "public_notice_accepted",
] satisfies Beginning[];

const HANDLERS: Handlers<Exclude<CaseEvent["type"], Beginning>> = {
  ...NOTICE_HANDLERS,
  ...REQUEST_HANDLERS,
  ...PENDING_HANDLERS,
  ...DECISION_HANDLERS,
  ...CONTEST_HANDLERS,
  ...STAY_HANDLERS,
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
  if (isBeginning(event)) {
    if (state !== null) throw new CorruptHistoryError("a case that begins twice");
    return beginWith(event);
  }
  if (state === null) throw new CorruptHistoryError(`a case that begins with ${event.type}`);
  // The table's type pairs each name with its own event; the compiler cannot see that through a lookup.
  const handler = HANDLERS[event.type] as (before: CaseState, happened: CaseEvent) => Changes;
  return {
    ...state,
    ...handler(state, event),
    noticeState: nextNoticeState(state, event),
    version: state.version + 1,
    updatedAt: event.at,
  };
}

function isBeginning(event: CaseEvent): event is EventOf<Beginning> {
  return BEGINNINGS.includes(event.type);
}

function beginWith(event: EventOf<Beginning>): CaseState {
  switch (event.type) {
    case "request_queued":
      return begin(event.at, event.data);
    case "notice_submitted":
      return beginUnasked(event);
    case "public_notice_accepted":
      return beginAccepted(event);
  }
}

/** Types of events that the fold knows what to do with. */
export function handledEvents(): ReadonlySet<string> {
  return new Set([...BEGINNINGS, ...Object.keys(HANDLERS)]);
}

/** Nobody was asked: the operator has decided on what somebody without an account wrote. */
function beginAccepted({ at, data }: EventOf<"public_notice_accepted">): CaseState {
  const { publicNoticeId, decisionId } = data;
  const decision = { kind: "restrict", basis: "public_notice", answerId: null } as const;
  return {
    ...begin(at, data),
    requestState: "recalled",
    origin: "public_notice",
    currentDecisionId: decisionId,
    decisions: [
      { ...NO_RULE, ...decision, id: decisionId, publicNoticeId, reversesId: null, decidedAt: at },
    ],
  };
}

/** The brand has said unasked what it would have been asked. */
function beginUnasked({ at, data }: EventOf<"notice_submitted">): CaseState {
  return {
    ...begin(at, data),
    requestState: "answered",
    origin: "notice",
    noticeState: NOTICE.initial,
    deliveredAt: at,
  };
}

/** Each member by its name, in one order: states of one shape are copied in half the time. */
function begin(at: string, facts: EventOf<"request_queued">["data"]): CaseState {
  return {
    id: facts.caseId,
    marketplaceId: facts.marketplaceId,
    listingId: facts.listingId,
    brandId: facts.brandId,
    sellerId: facts.sellerId,
    snapshotId: facts.snapshotId,
    assessmentId: facts.assessmentId,
    finding: facts.finding,
    fingerprint: facts.fingerprint,
    risk: facts.risk,
    exposure: facts.exposure,
    exposureCurrency: facts.exposureCurrency,
    earlier: facts.earlier ?? null,
    auditOf: facts.auditOf ?? null,
    closedBy: null,
    version: 1,
    requestState: REQUEST.initial,
    origin: "request",
    noticeState: null,
    cureDueAt: null,
    dueAt: null,
    snoozedUntil: null,
    clusterKey: null,
    pending: null,
    testBuys: [],
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
    stays: [],
    disputes: [],
  };
}
