import { contestInProgress, standingStays } from "../case-state.js";
import { RESTRICTION, STRIKE } from "../machines.js";
import { ensure, movedState } from "./corrupt-history.js";
import { NO_RULE } from "./decision-handlers.js";
import type { Handlers } from "./handlers.js";
import { movedRequest } from "./moved-request.js";

export const REVERSAL_HANDLER: Handlers<"reversed"> = {
  reversed: (state, { at, data }) => {
    const { decisionId, reversesId, basis, reason } = data;
    ensure(state.currentDecisionId === reversesId, "a reversal of a decision that is not in force");
    ensure(contestInProgress(state) === undefined, "a reversal that leaves a contest open");
    ensure(standingStays(state).length === 0, "a reversal that leaves a stay standing");
    return {
      // Of a notice that nobody asked for nothing opens again.
      ...(reason === "undone" && state.origin === "request"
        ? { ...movedRequest(state, "answer_undone"), currentAnswerId: null }
        : {}),
      currentDecisionId: null,
      decisions: [
        ...state.decisions,
        {
          ...NO_RULE,
          id: decisionId,
          kind: "reverse",
          basis,
          answerId: null,
          reversesId,
          decidedAt: at,
        },
      ],
      restrictions: state.restrictions.map((restriction) =>
        restriction.decisionId === reversesId
          ? {
              ...restriction,
              state: movedState(RESTRICTION, restriction.state, "reversed"),
              liftedAt: at,
              liftedByDecisionId: decisionId,
              liftedBasis: basis,
            }
          : restriction,
      ),
      strikes: state.strikes.map((strike) =>
        strike.decisionId === reversesId
          ? { ...strike, state: movedState(STRIKE, strike.state, "reversed"), voidedAt: at }
          : strike,
      ),
    };
  },
};
