import { isAfter } from "@touchstone/regimes";
import { SYSTEM } from "../case-event.js";
import { type CaseState, contestInProgress } from "../case-state.js";
import { isIdle, isStayed } from "../clocks.js";
import { illegalMove, type Moved, moved } from "./moved.js";
import { reversal } from "./reversal.js";

interface RunOut {
  readonly at: string;
  /** Name of the clock. */
  readonly clock: string;
  /** For the decision that puts the listing back. */
  readonly ids: { readonly decision: string };
}

/**
 * A clock of the open contest has run out: the listing is put back, which speaks against nobody, or the
 * operator is told. Nothing that a clock does ever restricts.
 */
export function runContestClock(state: CaseState, { at, clock: name, ids }: RunOut): Moved {
  const contest = contestInProgress(state);
  const clock = contest?.clocks.find((each) => each.name === name);
  if (contest === undefined || clock === undefined || isIdle(state, clock)) {
    return illegalMove(`Nothing waits for ${name} in this case.`);
  }
  if (isStayed(state, clock)) return illegalMove("A court or an authority holds this clock.");
  if (isAfter(clock.dueAt, at)) return illegalMove(`This is due on ${clock.dueAt}.`);
  if (clock.effect === "tell") {
    return moved({
      type: "time_ran_out",
      at,
      actor: SYSTEM,
      data: { clock: name, contestId: contest.id, disputeId: null },
    });
  }
  return moved(
    ...reversal(state, {
      at,
      actor: SYSTEM,
      decisionId: ids.decision,
      basis: "clock",
      reason: "put_back",
      countsForStanding: false,
      messageRef: null,
    }),
  );
}
