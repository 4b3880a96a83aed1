import { isAfter } from "@touchstone/regimes";
import { isNotice } from "../answers.js";
import {
  activeRestriction,
  type CaseState,
  currentAnswer,
  currentDecision,
} from "../case-state.js";
import { RESTRICTION, STRIKE } from "../machines.js";
import { ensure } from "./corrupt-history.js";
import type { Handlers } from "./handlers.js";

export const DECISION_HANDLERS: Handlers<
  "decided" | "statement_issued" | "restricted" | "strike_proposed"
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
        { id: decisionId, kind, basis, answerId, reversesId: null, decidedAt: at },
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
          id: restrictionId,
          windowClosedAt: null,
          state: RESTRICTION.initial,
          imposedAt: at,
          liftedAt: null,
          liftedByDecisionId: null,
        },
      ],
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

function ensureRestricts(state: CaseState, decisionId: string): void {
  const decision = currentDecision(state);
  ensure(
    decision?.id === decisionId && decision.kind === "restrict",
    "an enforcement without a decision that restricts",
  );
}
