import { isAfter } from "@touchstone/regimes";
import { isNotice } from "../answers.js";
import {
  activeRestriction,
  type CaseState,
  currentAnswer,
  currentDecision,
  type Regime,
} from "../case-state.js";
import { RESTRICTION, STRIKE } from "../machines.js";
import { ensure } from "./corrupt-history.js";
import type { Handlers } from "./handlers.js";
import { movedRequest } from "./moved-request.js";

/** Of decisions that no rule made. */
export const NO_RULE = { licenceId: null, rightId: null, publicNoticeId: null } as const;

export const DECISION_HANDLERS: Handlers<
  | "decided"
  | "closed_by_rule"
  | "statement_issued"
  | "restricted"
  | "removed_after_pause"
  | "strike_proposed"
> = {
  decided: (state, { at, data: { decisionId, kind, basis, answerId } }) => {
    const answer = currentAnswer(state);
    ensure(answer?.id === answerId, "a decision that rests on no standing answer");
    ensure(state.currentDecisionId === null, "two decisions in force");
    const notice = isNotice(answer.answer);
    ensure((basis === "notice") === notice, "a decision of a basis that its answer is not");
    ensure((kind === "no_action") === !notice, "a decision that its answer does not carry");
    return {
      currentDecisionId: decisionId,
      decisions: [
        ...state.decisions,
        { ...NO_RULE, id: decisionId, kind, basis, answerId, reversesId: null, decidedAt: at },
      ],
    };
  },
  closed_by_rule: (state, { at, data: { decisionId, kind, rule, licenceId, rightId } }) => {
    ensure(isNotice(state.earlier?.answer ?? "cannot_tell"), "a rule that nothing bears out");
    ensure(state.currentDecisionId === null, "two decisions in force");
    return {
      ...movedRequest(state, "closed_by_rule"),
      closedBy: rule,
      currentDecisionId: decisionId,
      decisions: [
        ...state.decisions,
        {
          id: decisionId,
          kind,
          basis: "own_initiative",
          answerId: null,
          reversesId: null,
          licenceId,
          rightId,
          publicNoticeId: null,
          decidedAt: at,
        },
      ],
    };
  },
  statement_issued: (state, { at, data: { statementId, decisionId, statement } }) => {
    ensureRestricts(state, decisionId);
    return {
      sellerInformedAt: state.sellerInformedAt ?? at,
      statements: [
        ...state.statements,
        { id: statementId, decisionId, body: statement, issuedAt: at },
      ],
    };
  },
  restricted: (state, { at, data: { restrictionId, ...restriction } }) => {
    ensureRestricts(state, restriction.decisionId);
    ensure(activeRestriction(state) === undefined, "two restrictions at once");
    const reasons = state.statements.find(({ id }) => id === restriction.statementId);
    ensure(
      reasons?.decisionId === restriction.decisionId,
      "a restriction without its statement of reasons",
    );
    ensure(isAfter(restriction.contestUntil, at), "a restriction that cannot be contested");
    return {
      restrictions: [
        ...state.restrictions,
        {
          ...restriction,
          regimes: regimesOf(restriction),
          id: restrictionId,
          windowClosedAt: null,
          state: RESTRICTION.initial,
          imposedAt: at,
          liftedAt: null,
          liftedByDecisionId: null,
          liftedBasis: null,
        },
      ],
    };
  },
  removed_after_pause: (state, { at, data: { restrictionId, ...changes } }) => {
    const restriction = activeRestriction(state);
    ensure(restriction?.id === restrictionId, "a removal of what is not in force");
    ensure(restriction.measure === "paused", "a removal of what is not paused");
    const reasons = state.statements.find(({ id }) => id === changes.statementId);
    ensure(
      reasons?.decisionId === restriction.decisionId,
      "a removal without its statement of reasons",
    );
    ensure(isAfter(changes.contestUntil, at), "a removal that cannot be contested");
    return {
      restrictions: state.restrictions.map((each) =>
        each === restriction
          ? {
              ...each,
              ...changes,
              regimes: regimesOf(changes),
              measure: "removed",
              windowClosedAt: null,
            }
          : each,
      ),
    };
  },
  strike_proposed: (state, { at, data: { strikeId, decisionId } }) => {
    ensure(activeRestriction(state)?.decisionId === decisionId, "a strike without a restriction");
    ensure(state.sellerId !== null, "a strike against nobody");
    return {
      strikes: [
        ...state.strikes,
        {
          id: strikeId,
          decisionId,
          state: STRIKE.initial,
          proposedAt: at,
          effectiveAt: null,
          voidedAt: null,
        },
      ],
    };
  },
};

/** Events from before several profiles could apply name the leading one alone. */
function regimesOf(restriction: {
  readonly contestProfile: string;
  readonly contestUntil: string;
  readonly regimes: readonly Regime[];
}): readonly Regime[] {
  const { contestProfile: profile, contestUntil, regimes } = restriction;
  return regimes.length > 0 ? regimes : [{ profile, contestUntil }];
}

function ensureRestricts(state: CaseState, decisionId: string): void {
  const decision = currentDecision(state);
  ensure(
    decision?.id === decisionId && decision.kind === "restrict",
    "an enforcement without a decision that restricts",
  );
}
