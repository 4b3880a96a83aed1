import type {
  AnswerCode,
  ContestKind,
  Finding,
  ReasonCode,
  Statement,
} from "@touchstone/interface";
import type { ArrivalProof, ContestForm, Measure } from "./case-event.js";
import {
  type CaseState,
  currentAnswer,
  currentDecision,
  type DisputeRecord,
  type Regime,
  type StayRecord,
} from "./case-state.js";
import { type ClockRow, clocksOf } from "./clocks.js";
import type { ContestState, RequestState, RestrictionState, StrikeState } from "./machines.js";
import type { NoticeState } from "./notice/notice-machine.js";
import type { TestBuyOutcome } from "./pending/test-buy.js";

interface Place {
  readonly caseId: string;
  readonly marketplaceId: string;
  readonly listingId: string;
}

interface PlaceOfSeller extends Place {
  readonly sellerId: string | null;
}

export interface CaseRow {
  readonly id: string;
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly brandId: string;
  readonly sellerId: string | null;
  readonly snapshotId: string;
  readonly assessmentId: string | null;
  readonly version: number;
  readonly finding: Finding;
  readonly fingerprint: string;
  readonly risk: number;
  readonly exposure: string;
  readonly exposureCurrency: string | null;
  readonly requestState: RequestState;
  readonly origin: CaseState["origin"];
  readonly noticeState: NoticeState | null;
  readonly dueAt: string | null;
  readonly snoozedUntil: string | null;
  readonly clusterKey: string | null;
  readonly earlierCaseId: string | null;
  readonly earlierAnswer: AnswerCode | null;
  readonly earlierAt: string | null;
  /** The rule that closed it, whatever became of that. */
  readonly closedBy: "reupload_same_seller" | null;
  /** The case that a rule closed and that this one audits. */
  readonly auditOf: string | null;
  /** The answer that is held, or before a second member; whose, and until when. */
  readonly pendingAnswer: AnswerCode | null;
  readonly pendingUntil: string | null;
  readonly pendingMemberId: string | null;
  readonly leadCaseId: string | null;
  readonly answer: AnswerCode | null;
  readonly decision: "restrict" | "no_action" | "would_restrict" | null;
  readonly restrictionState: RestrictionState | null;
  readonly contestState: ContestState | null;
  readonly listingEnded: boolean;
  readonly listingChanged: boolean;
  readonly sellerInformedAt: string | null;
  readonly deliveredAt: string | null;
  readonly answeredAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface AnswerRow extends Place {
  readonly id: string;
  readonly brandId: string;
  readonly answer: AnswerCode;
  readonly rightId: string | null;
  readonly reasonCode: ReasonCode | null;
  readonly organisationId: string;
  readonly memberId: string;
  readonly declarationId: string | null;
  readonly commentRef: string | null;
  readonly answeredAt: string;
}

export interface DecisionRow extends Place {
  readonly id: string;
  readonly kind: "restrict" | "no_action" | "would_restrict" | "reverse";
  readonly basis:
    | "notice"
    | "own_initiative"
    | "public_notice"
    | "answer"
    | "contest"
    | "operator"
    | "undo"
    | "clock";
  readonly answerId: string | null;
  /** Of a rule's decision: the licence that it acted under, and the right that it rests on. */
  readonly licenceId: string | null;
  readonly rightId: string | null;
  readonly publicNoticeId: string | null;
  readonly reversesId: string | null;
  readonly decidedAt: string;
}

export interface StatementRow extends PlaceOfSeller {
  readonly id: string;
  readonly decisionId: string;
  readonly body: Statement;
  readonly issuedAt: string;
}

export interface RestrictionRow extends PlaceOfSeller {
  readonly id: string;
  readonly decisionId: string;
  readonly decisionKind: "restrict";
  readonly statementId: string;
  readonly contestProfile: string;
  readonly contestUntil: string;
  readonly regimes: readonly Regime[];
  readonly measure: Measure;
  readonly sellerMessageRef: string | null;
  readonly state: RestrictionState;
  readonly imposedAt: string;
  readonly liftedAt: string | null;
  readonly liftedByDecisionId: string | null;
  readonly liftedBasis: "contest" | "operator" | "undo" | "clock" | null;
}

export interface ContestRow extends PlaceOfSeller {
  readonly id: string;
  readonly restrictionId: string;
  readonly kind: ContestKind;
  readonly state: ContestState;
  readonly messageRef: string | null;
  readonly files: readonly string[];
  readonly attempt: number;
  readonly form: ContestForm;
  readonly profiles: readonly string[];
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
  readonly nextAttemptUntil: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly outcomeMessageRef: string | null;
}

export interface StayRow extends Place, StayRecord {}

export interface DisputeRow extends Place, DisputeRecord {}

export interface StrikeRow extends Place {
  readonly id: string;
  readonly sellerId: string;
  readonly decisionId: string;
  readonly state: StrikeState;
  readonly proposedAt: string;
  readonly effectiveAt: string | null;
  readonly voidedAt: string | null;
}

export interface TestBuyRow extends Place {
  readonly id: string;
  readonly brandId: string;
  readonly orderRef: string;
  readonly findingRef: string | null;
  readonly orderedOn: string;
  readonly receivedOn: string | null;
  readonly outcome: TestBuyOutcome | null;
  readonly files: readonly string[];
  readonly memberId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The rows that a case comes to, as the tables have them. */
export interface CaseRows {
  readonly case: CaseRow;
  readonly answers: readonly AnswerRow[];
  readonly decisions: readonly DecisionRow[];
  readonly statements: readonly StatementRow[];
  readonly restrictions: readonly RestrictionRow[];
  readonly contests: readonly ContestRow[];
  readonly strikes: readonly StrikeRow[];
  readonly stays: readonly StayRow[];
  readonly disputes: readonly DisputeRow[];
  readonly testBuys: readonly TestBuyRow[];
  readonly clocks: readonly ClockRow[];
}

/** Nothing but the state goes into the rows, so that a fold of all events can check or rebuild them. */
export function caseRows(state: CaseState): CaseRows {
  const { id: caseId, marketplaceId, listingId, brandId, sellerId } = state;
  const place = { caseId, marketplaceId, listingId };
  const withSeller = { ...place, sellerId };
  return {
    case: caseRow(state),
    answers: state.answers.map((answer) => ({ ...place, brandId, ...answer })),
    decisions: state.decisions.map((decision) => ({ ...place, ...decision })),
    statements: state.statements.map((statement) => ({ ...withSeller, ...statement })),
    restrictions: state.restrictions.map(({ windowClosedAt: _, ...restriction }) => ({
      ...withSeller,
      ...restriction,
      decisionKind: "restrict",
    })),
    // What a contest set running is in the clocks.
    contests: state.contests.map(({ clocks: _, ranOut: _ranOut, ...contest }) => ({
      ...withSeller,
      ...contest,
    })),
    strikes:
      sellerId === null ? [] : state.strikes.map((strike) => ({ ...place, sellerId, ...strike })),
    testBuys: state.testBuys.map((testBuy) => ({ ...place, brandId, ...testBuy })),
    stays: state.stays.map((stay) => ({ ...place, ...stay })),
    disputes: state.disputes.map((dispute) => ({ ...place, ...dispute })),
    clocks: clocksOf(state),
  };
}

function caseRow(state: CaseState): CaseRow {
  const answer = currentAnswer(state);
  const decision = currentDecision(state)?.kind ?? null;
  return {
    id: state.id,
    marketplaceId: state.marketplaceId,
    listingId: state.listingId,
    brandId: state.brandId,
    sellerId: state.sellerId,
    snapshotId: state.snapshotId,
    assessmentId: state.assessmentId,
    version: state.version,
    finding: state.finding,
    fingerprint: state.fingerprint,
    risk: state.risk,
    exposure: state.exposure,
    exposureCurrency: state.exposureCurrency,
    requestState: state.requestState,
    origin: state.origin,
    noticeState: state.noticeState,
    dueAt: state.dueAt,
    snoozedUntil: state.snoozedUntil,
    clusterKey: state.clusterKey,
    earlierCaseId: state.earlier?.caseId ?? null,
    earlierAnswer: state.earlier?.answer ?? null,
    earlierAt: state.earlier?.answeredAt ?? null,
    closedBy: state.closedBy,
    auditOf: state.auditOf,
    pendingAnswer: state.pending?.answer ?? null,
    pendingUntil: state.pending?.until ?? null,
    pendingMemberId: state.pending?.memberId ?? null,
    leadCaseId: state.pending?.leadCaseId ?? null,
    answer: answer?.answer ?? null,
    // A reversal is never itself in force.
    decision: decision === "reverse" ? null : decision,
    restrictionState: state.restrictions.at(-1)?.state ?? null,
    contestState: state.contests.at(-1)?.state ?? null,
    listingEnded: state.listingEnded,
    listingChanged: state.listingChanged,
    sellerInformedAt: state.sellerInformedAt,
    deliveredAt: state.deliveredAt,
    answeredAt: answer?.answeredAt ?? null,
    createdAt: state.createdAt,
    updatedAt: state.updatedAt,
  };
}
