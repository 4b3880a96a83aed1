import type { ContestKind, Statement } from "@touchstone/interface";
import type {
  ArrivalProof,
  ContestForm,
  DisputeOutcome,
  EventOf,
  LegalClock,
  Measure,
  StayKind,
} from "./case-event.js";
import type {
  ContestState,
  DisputeState,
  RequestState,
  RestrictionState,
  StayState,
  StrikeState,
} from "./machines.js";
import type { NoticeState } from "./notice/notice-machine.js";
import type { GivenAnswer } from "./pending/pending-data.js";
import type { TestBuy } from "./pending/test-buy.js";

/** An answer that is given and has not taken effect: held for minutes, or before a second member. */
interface PendingAnswer extends Readonly<GivenAnswer> {
  readonly kind: "held" | "proposed";
  readonly since: string;
  readonly until: string;
  /** The case that was answered at once, of a held one. */
  readonly leadCaseId: string | null;
}

interface TestBuyRecord extends Readonly<Omit<TestBuy, "testBuyId">> {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

type Queued = EventOf<"request_queued">["data"];
type Answered = EventOf<"answered">["data"];

interface AnswerRecord extends Readonly<Omit<Answered, "answerId">> {
  readonly id: string;
  readonly answeredAt: string;
}

interface DecisionRecord {
  readonly id: string;
  readonly kind: EventOf<"decided">["data"]["kind"] | "reverse";
  readonly basis:
    | EventOf<"decided">["data"]["basis"]
    | EventOf<"reversed">["data"]["basis"]
    | "own_initiative"
    | "public_notice";
  readonly answerId: string | null;
  /** Of a rule's decision: the licence that it acted under, and the right that it rests on. */
  readonly licenceId: string | null;
  readonly rightId: string | null;
  /** Of the notice of somebody without an account that it rests on. */
  readonly publicNoticeId: string | null;
  readonly reversesId: string | null;
  readonly decidedAt: string;
}

interface StatementRecord {
  readonly id: string;
  readonly decisionId: string;
  readonly body: Statement;
  readonly issuedAt: string;
}

export interface Regime {
  readonly profile: string;
  readonly contestUntil: string;
}

export interface RestrictionRecord {
  readonly id: string;
  readonly decisionId: string;
  readonly statementId: string;
  readonly contestProfile: string;
  readonly contestUntil: string;
  /** All profiles that apply, each with the end of its own window. */
  readonly regimes: readonly Regime[];
  readonly measure: Measure;
  readonly sellerMessageRef: string | null;
  readonly windowClosedAt: string | null;
  readonly state: RestrictionState;
  readonly imposedAt: string;
  readonly liftedAt: string | null;
  readonly liftedByDecisionId: string | null;
  readonly liftedBasis: EventOf<"reversed">["data"]["basis"] | null;
}

export interface ContestRecord {
  readonly id: string;
  readonly restrictionId: string;
  readonly kind: ContestKind;
  readonly state: ContestState;
  readonly messageRef: string | null;
  readonly files: readonly string[];
  /** Which of the seller's attempts it is; 0 is none of them. */
  readonly attempt: number;
  readonly form: ContestForm;
  /** Profiles under which it counts. */
  readonly profiles: readonly string[];
  /** Codes of the statements that were made. */
  readonly elements: readonly string[];
  readonly statementsRef: string | null;
  readonly openedAt: string;
  readonly forwardedAt: string | null;
  readonly reachedAt: string | null;
  readonly arrivalProof: ArrivalProof | null;
  readonly arrivalRecordRef: string | null;
  readonly ownerReply: "maintains" | "withdraws" | null;
  readonly ownerMessageRef: string | null;
  readonly ownerFiles: readonly string[];
  readonly ownerRepliedAt: string | null;
  /** Until when the next attempt can be made, beside the window. */
  readonly nextAttemptUntil: string | null;
  /** What it set running, with the names of the clocks that ran out. */
  readonly clocks: readonly LegalClock[];
  readonly ranOut: readonly string[];
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly outcomeMessageRef: string | null;
}

interface StrikeRecord {
  readonly id: string;
  readonly decisionId: string;
  readonly state: StrikeState;
  readonly proposedAt: string;
  readonly effectiveAt: string | null;
  readonly voidedAt: string | null;
}

export interface StayRecord {
  readonly id: string;
  readonly restrictionId: string;
  readonly kind: StayKind;
  readonly state: StayState;
  readonly referenceRef: string;
  readonly receivedAt: string;
  readonly enteredAt: string;
  readonly enteredBy: string;
  readonly endedAt: string | null;
  readonly messageRef: string | null;
}

export interface DisputeRecord {
  readonly id: string;
  readonly decisionId: string;
  readonly state: DisputeState;
  readonly referenceRef: string;
  readonly receivedAt: string;
  readonly dueAt: string;
  readonly latestAt: string;
  readonly overdue: boolean;
  readonly outcome: DisputeOutcome | null;
  readonly implemented: boolean | null;
  readonly decidedAt: string | null;
  readonly messageRef: string | null;
}

/** What the events of one case come to. Plain data; the same events always give the same state. */
export interface CaseState extends Readonly<Omit<Queued, "caseId" | "earlier" | "auditOf">> {
  readonly id: string;
  readonly earlier: NonNullable<Queued["earlier"]> | null;
  /** The case that a rule closed and that this one audits. */
  readonly auditOf: string | null;
  /** The rule that closed it, whatever became of that. */
  readonly closedBy: EventOf<"closed_by_rule">["data"]["rule"] | null;
  /** Number of events. */
  readonly version: number;
  readonly requestState: RequestState;
  /** Whether it began with a question to its brand, with the brand's notice, or with that of somebody without an account. */
  readonly origin: "request" | "notice" | "public_notice";
  /** `null` of a case that began with a request. */
  readonly noticeState: NoticeState | null;
  /** Until when the notice can be mended, while it has to be. */
  readonly cureDueAt: string | null;
  readonly dueAt: string | null;
  readonly snoozedUntil: string | null;
  /** What open requests alike have in common; `null` before it is put to its brand. */
  readonly clusterKey: string | null;
  readonly pending: PendingAnswer | null;
  /** As they stand now, the newest record last. */
  readonly testBuys: readonly TestBuyRecord[];
  readonly listingEnded: boolean;
  readonly listingChanged: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deliveredAt: string | null;
  readonly sellerInformedAt: string | null;
  /** The answer that stands; `null` before there is one and after it was taken back. */
  readonly currentAnswerId: string | null;
  /** The decision in force; `null` before there is one and after it was reversed. */
  readonly currentDecisionId: string | null;
  readonly answers: readonly AnswerRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly statements: readonly StatementRecord[];
  /** The oldest first; only the last can be active. */
  readonly restrictions: readonly RestrictionRecord[];
  /** The oldest first; only the last can be open. */
  readonly contests: readonly ContestRecord[];
  readonly strikes: readonly StrikeRecord[];
  readonly stays: readonly StayRecord[];
  readonly disputes: readonly DisputeRecord[];
}

export function currentAnswer(state: CaseState): AnswerRecord | undefined {
  return state.answers.find(({ id }) => id === state.currentAnswerId);
}

export function currentDecision(state: CaseState): DecisionRecord | undefined {
  return state.decisions.find(({ id }) => id === state.currentDecisionId);
}

export function activeRestriction(state: CaseState): RestrictionRecord | undefined {
  return state.restrictions.find((restriction) => restriction.state === "active");
}

export function contestInProgress(state: CaseState): ContestRecord | undefined {
  return state.contests.find((contest) => contest.state === "open");
}

export function standingStays(state: CaseState): readonly StayRecord[] {
  return state.stays.filter((stay) => stay.state === "standing");
}

/** Contests of the restriction in force that count as the seller's attempts. */
export function attemptsMade(state: CaseState): readonly ContestRecord[] {
  const restriction = activeRestriction(state);
  return state.contests.filter(
    ({ restrictionId, attempt }) => restrictionId === restriction?.id && attempt > 0,
  );
}
