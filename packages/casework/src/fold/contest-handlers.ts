import { activeRestriction, contestInProgress } from "../case-state.js";
import { CONTEST, STRIKE } from "../machines.js";
import { ensure, movedState } from "./corrupt-history.js";
import type { Handlers } from "./handlers.js";

export const CONTEST_HANDLERS: Handlers<
  "contest_opened" | "contest_decided" | "contest_window_closed"
> = {
  contest_opened: (state, { at, data: { contestId, ...contest } }) => {
    const restriction = activeRestriction(state);
    ensure(restriction?.id === contest.restrictionId, "a contest of nothing in force");
    ensure(restriction.windowClosedAt === null, "a contest after its window");
    ensure(contestInProgress(state) === undefined, "two contests at once");
    return {
      contests: [
        ...state.contests,
        {
          ...contest,
          id: contestId,
          state: CONTEST.initial,
          openedAt: at,
          decidedAt: null,
          decidedBy: null,
          outcomeMessageRef: null,
        },
      ],
    };
  },
  contest_decided: (state, { at, actor, data: { contestId, outcome, messageRef } }) => {
    const open = contestInProgress(state);
    ensure(open?.id === contestId, "a contest decided that is not open");
    return {
      contests: state.contests.map((contest) =>
        contest === open
          ? {
              ...contest,
              state: movedState(CONTEST, contest.state, outcome),
              decidedAt: at,
              decidedBy: actor.id ?? actor.kind,
              outcomeMessageRef: messageRef,
            }
          : contest,
      ),
    };
  },
  contest_window_closed: (state, { at, data: { restrictionId } }) => {
    const restriction = activeRestriction(state);
    ensure(restriction?.id === restrictionId, "a contest window of nothing in force");
    ensure(restriction.windowClosedAt === null, "a contest window closed twice");
    ensure(contestInProgress(state) === undefined, "a contest window closed over an open contest");
    return {
      restrictions: state.restrictions.map((each) =>
        each === restriction ? { ...each, windowClosedAt: at } : each,
      ),
      strikes: state.strikes.map((strike) =>
        strike.decisionId === restriction.decisionId
          ? {
              ...strike,
              state: movedState(STRIKE, strike.state, "contest_window_closed"),
              effectiveAt: at,
            }
          : strike,
      ),
    };
  },
};
