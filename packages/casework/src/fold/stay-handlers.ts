import { isAfter } from "@touchstone/regimes";
import { activeRestriction } from "../case-state.js";
import { DISPUTE, STAY } from "../machines.js";
import { openContestChanged } from "./contest-handlers.js";
import { ensure, movedState } from "./corrupt-history.js";
import type { Handlers } from "./handlers.js";

export const STAY_HANDLERS: Handlers<
  "time_ran_out" | "stay_entered" | "stay_ended" | "dispute_opened" | "dispute_decided"
> = {
  time_ran_out: (state, { data: { clock, contestId, disputeId } }) => {
    if (contestId !== null) {
      return openContestChanged(state, contestId, ({ ranOut }) => ({ ranOut: [...ranOut, clock] }));
    }
    const dispute = state.disputes.find(({ id }) => id === disputeId);
    ensure(dispute?.state === "open", "a time that ran out for nothing");
    return {
      disputes: state.disputes.map((each) =>
        each === dispute ? { ...each, overdue: true } : each,
      ),
    };
  },
  stay_entered: (state, { at, actor, data: { stayId, ...stay } }) => {
    ensure(
      activeRestriction(state)?.id === stay.restrictionId,
      "a stay of what is no longer in force",
    );
    ensure(!isAfter(stay.receivedAt, at), "a stay that has yet to arrive");
    return {
      stays: [
        ...state.stays,
        {
          ...stay,
          id: stayId,
          state: STAY.initial,
          enteredAt: at,
          enteredBy: actor.id ?? actor.kind,
          endedAt: null,
          messageRef: null,
        },
      ],
    };
  },
  stay_ended: (state, { at, data: { stayId, outcome, messageRef } }) => {
    const stay = state.stays.find(({ id }) => id === stayId);
    ensure(stay !== undefined, "the end of a stay that was never entered");
    const next = movedState(STAY, stay.state, outcome);
    return {
      stays: state.stays.map((each) =>
        each === stay ? { ...each, state: next, endedAt: at, messageRef } : each,
      ),
    };
  },
  dispute_opened: (state, { data: { disputeId, ...dispute } }) => {
    ensure(
      state.decisions.some(({ id }) => id === dispute.decisionId),
      "a dispute about no decision",
    );
    ensure(!state.disputes.some((each) => each.state === "open"), "two disputes at once");
    return {
      disputes: [
        ...state.disputes,
        {
          ...dispute,
          id: disputeId,
          state: DISPUTE.initial,
          overdue: false,
          outcome: null,
          implemented: null,
          decidedAt: null,
          messageRef: null,
        },
      ],
    };
  },
  dispute_decided: (state, { at, data: { disputeId, outcome, implemented, messageRef } }) => {
    const dispute = state.disputes.find(({ id }) => id === disputeId);
    ensure(dispute !== undefined, "a decision on a dispute that was never opened");
    const next = movedState(DISPUTE, dispute.state, outcome);
    return {
      disputes: state.disputes.map((each) =>
        each === dispute
          ? { ...each, state: next, outcome, implemented, decidedAt: at, messageRef }
          : each,
      ),
    };
  },
};
