import type { ContestKind, Statement } from "@touchstone/interface";
import type { EventOf } from "./case-event.js";
import type { ContestState, RequestState, RestrictionState, StrikeState } from "./machines.js";

type Queued = EventOf<"request_queued">["data"];
type Answered = EventOf<"answered">["data"];

interface AnswerRecord extends Readonly<Omit<Answered, "answerId">> {
  readonly id: string;
  readonly answeredAt: string;
}

interface DecisionRecord {
  readonly id: string;
  readonly kind: EventOf<"decided">["data"]["kind"] | "reverse";
  readonly basis: EventOf<"decided">["data"]["basis"] | EventOf<"reversed">["data"]["basis"];
  readonly answerId: string | null;
  readonly reversesId: string | null;
  readonly decidedAt: string;
}

interface StatementRecord {
  readonly id: string;
  readonly decisionId: string;
  readonly body: Statement;
  readonly issuedAt: string;
}

interface RestrictionRecord {
  readonly id: string;
  readonly decisionId: string;
  readonly statementId: string;
  readonly contestProfile: string;
  readonly contestUntil: string;
  readonly windowClosedAt: string | null;
  readonly state: RestrictionState;
  readonly imposedAt: string;
  readonly liftedAt: string | null;
  readonly liftedByDecisionId: string | null;
}

interface ContestRecord {
  readonly id: string;
  readonly restrictionId: string;
  readonly kind: ContestKind;
  readonly state: ContestState;
  readonly messageRef: string | null;
  readonly files: readonly string[];
  readonly openedAt: string;
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

/** What the events of one case come to. Plain data; the same events always give the same state. */
export interface CaseState extends Readonly<Omit<Queued, "caseId">> {
  readonly id: string;
  /** Number of events. */
  readonly version: number;
  readonly requestState: RequestState;
  readonly dueAt: string | null;
  readonly snoozedUntil: string | null;
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
