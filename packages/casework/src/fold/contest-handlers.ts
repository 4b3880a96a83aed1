import { isAfter } from "@touchstone/regimes";
import type { LegalClock } from "../case-event.js";
import {
  activeRestriction,
  type CaseState,
  type ContestRecord,
  contestInProgress,
} from "../case-state.js";
import { CONTEST, STRIKE } from "../machines.js";
import { ensure, movedState } from "./corrupt-history.js";
import type { Changes, Handlers } from "./handlers.js";

export const CONTEST_HANDLERS: Handlers<
  | "contest_opened"
  | "contest_forwarded"
  | "contest_reached"
  | "owner_replied"
  | "contest_decided"
  | "contest_window_closed"
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
          forwardedAt: null,
          reachedAt: null,
          arrivalProof: null,
          arrivalRecordRef: null,
          ownerReply: null,
          ownerMessageRef: null,
          ownerFiles: [],
          ownerRepliedAt: null,
          nextAttemptUntil: null,
          ranOut: [],
          decidedAt: null,
          decidedBy: null,
          outcomeMessageRef: null,
        },
      ],
    };
  },
  contest_forwarded: (state, { at, data: { contestId, clocks } }) =>
    openContestChanged(state, contestId, (contest) => {
      ensure(contest.forwardedAt === null, "a contest forwarded twice");
      return { forwardedAt: at, clocks: joined(contest.clocks, clocks) };
    }),
  contest_reached: (state, { at, data: { contestId, proof, reachedAt, recordRef, clocks } }) =>
    openContestChanged(state, contestId, (contest) => {
      ensure(contest.forwardedAt !== null, "a contest that arrived before it was sent");
      ensure(contest.reachedAt === null, "a contest that arrived twice");
      ensure(!isAfter(reachedAt, at), "a contest that has yet to arrive");
      return {
        reachedAt,
        arrivalProof: proof,
        arrivalRecordRef: recordRef,
        clocks: joined(contest.clocks, clocks),
      };
    }),
  owner_replied: (state, { at, data: { contestId, outcome, messageRef, files } }) =>
    openContestChanged(state, contestId, (contest) => {
      ensure(contest.reachedAt !== null, "a reply to what has not arrived");
      ensure(contest.ownerReply === null, "two replies to one contest");
      return {
        ownerReply: outcome,
        ownerMessageRef: messageRef,
        ownerFiles: files,
        ownerRepliedAt: at,
      };
    }),
  contest_decided: (
    state,
    { at, actor, data: { contestId, outcome, messageRef, nextAttemptUntil } },
  ) => {
    return openContestChanged(state, contestId, (contest) => ({
      state: movedState(CONTEST, contest.state, outcome),
      decidedAt: at,
      decidedBy: actor.id ?? actor.kind,
      outcomeMessageRef: messageRef,
      nextAttemptUntil,
    }));
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

/** Changes the contest that is open, which must be that one. */
export function openContestChanged(
  state: CaseState,
  contestId: string,
  changesOf: (contest: ContestRecord) => Partial<ContestRecord>,
): Changes {
  const open = contestInProgress(state);
  ensure(open?.id === contestId, "something said of a contest that is not open");
  const changed = { ...open, ...changesOf(open) };
  return { contests: state.contests.map((contest) => (contest === open ? changed : contest)) };
}

function joined(before: readonly LegalClock[], more: readonly LegalClock[]): LegalClock[] {
  const names = new Set(before.map(({ name }) => name));
  ensure(!more.some(({ name }) => names.has(name)), "a clock that is set twice");
  return [...before, ...more];
}
