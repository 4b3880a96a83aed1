import type { AnswerCode, MarketplaceMode, ReasonCode } from "@touchstone/interface";
import { buildStatement, type ContestWindow, isAfter } from "@touchstone/regimes";
import { isNotice } from "../answers.js";
import { type Actor, type CaseEvent, isBrandSide, SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { refusalOf, stateAfter } from "../machine.js";
import { REQUEST } from "../machines.js";
import { type NoticeFacts, preflight } from "../preflight.js";
import type { RightFacts } from "../right-facts.js";
import { illegalMove, type Moved, moved } from "./moved.js";

export interface AnswerInput {
  readonly at: string;
  readonly actor: Actor;
  readonly organisationId: string;
  readonly memberId: string;
  readonly answer: AnswerCode;
  readonly notice: NoticeFacts | null;
  readonly mode: MarketplaceMode;
  /** Where the marketplace sells: ISO 3166-1 alpha-2 or `EU`. */
  readonly territory: string;
  /** As the seller is told it. */
  readonly brandName: string;
  /** Ids for what the answer may bring about; those that are not needed stay unused. */
  readonly ids: {
    readonly answer: string;
    readonly decision: string;
    readonly restriction: string;
    readonly statement: string;
    readonly strike: string;
  };
  /** What a restriction would leave the seller: its end lies after `at`. */
  readonly contest: ContestWindow;
}

/**
 * A brand's answer with everything it brings about, to be written together or not at all. Only a notice
 * that passes pre-flight restricts, and only where the marketplace is live.
 */
export function answerRequest(state: CaseState, input: AnswerInput): Moved {
  if (!isBrandSide(input.actor)) return illegalMove("Only the brand's side answers its requests.");
  if (stateAfter(REQUEST, state.requestState, "answered") === null) {
    return illegalMove(refusalOf(REQUEST, state.requestState, "answered"));
  }
  const { missing } = preflight({ ...input, brandId: state.brandId, finding: state.finding });
  if (missing.length > 0) {
    const detail = "This notice would be refused. Mend what is named and answer again.";
    return { ok: false, refusal: { code: "preflight_failed", detail, parts: missing } };
  }
  return moved(answered(input), ...consequences(state, input));
}

function answered(input: AnswerInput): CaseEvent {
  const { at, actor, organisationId, memberId, answer } = input;
  // What is no notice claims nothing: of what came with it, only the comment is kept.
  const notice = isNotice(answer) ? input.notice : null;
  return {
    type: "answered",
    at,
    actor,
    data: {
      answerId: input.ids.answer,
      answer,
      organisationId,
      memberId,
      rightId: notice?.right?.id ?? null,
      reasonCode: notice?.reasonCode ?? null,
      declarationId: notice?.declaration?.id ?? null,
      commentRef: input.notice?.commentRef ?? null,
    },
  };
}

function consequences(state: CaseState, input: AnswerInput): CaseEvent[] {
  if (!isNotice(input.answer)) return [decided(input, "no_action")];
  if (input.mode !== "live") return [decided(input, "would_restrict")];
  const { right, reasonCode } = input.notice ?? {};
  // Pre-flight has refused a notice without either.
  if (!right || !reasonCode) throw new Error("a notice without its right or reason passed");
  return [decided(input, "restrict"), ...enforcement(state, input, right, reasonCode)];
}

function decided(
  { at, answer, ids }: AnswerInput,
  kind: "restrict" | "no_action" | "would_restrict",
): CaseEvent {
  const basis = isNotice(answer) ? "notice" : "answer";
  return {
    type: "decided",
    at,
    actor: SYSTEM,
    data: { decisionId: ids.decision, kind, basis, answerId: ids.answer },
  };
}

function enforcement(
  state: CaseState,
  { at, ids, contest, brandName }: AnswerInput,
  right: RightFacts,
  reasonCode: ReasonCode,
): CaseEvent[] {
  if (!isAfter(contest.until, at)) throw new RangeError("a contest window that is over already");
  const acted = { at, actor: SYSTEM };
  const decisionId = ids.decision;
  const statement = buildStatement({
    id: ids.statement,
    caseId: state.id,
    marketplaceId: state.marketplaceId,
    listingId: state.listingId,
    notifier: brandName,
    right,
    reasonCode,
    // Every request comes from screening; nobody at the marketplace looks before a notice takes effect.
    automatedDetection: true,
    automatedDecision: true,
    profile: contest.profile,
    imposedAt: at,
    contestUntil: contest.until,
  });
  const events: CaseEvent[] = [
    {
      ...acted,
      type: "statement_issued",
      data: { statementId: ids.statement, decisionId, statement },
    },
    {
      ...acted,
      type: "restricted",
      data: {
        restrictionId: ids.restriction,
        decisionId,
        statementId: ids.statement,
        contestProfile: contest.profile,
        contestUntil: contest.until,
      },
    },
  ];
  if (state.sellerId !== null) {
    events.push({ ...acted, type: "strike_proposed", data: { strikeId: ids.strike, decisionId } });
  }
  return events;
}
