import { type Calendars, clocksStartedBy, isAfter } from "@touchstone/regimes";
import {
  type Actor,
  type ArrivalProof,
  type CaseEvent,
  isBrandSide,
  isNoticeSide,
} from "../case-event.js";
import { type CaseState, type ContestRecord, contestInProgress } from "../case-state.js";
import { illegalMove, type Moved, moved } from "./moved.js";
import { reversal } from "./reversal.js";

interface Acted {
  readonly at: string;
  readonly actor: Actor;
  /** With the operator's days; without them the calendars as they come. */
  readonly calendars?: Calendars | undefined;
}

const NO_OPEN_CONTEST = "No contest is open in this case.";

/** The brand has the contest before it. Looking again adds nothing. */
export function readContest(state: CaseState, acted: Acted): Moved {
  if (!isBrandSide(acted.actor)) return illegalMove("Only the brand's side proves its arrival.");
  const contest = contestInProgress(state);
  if (contest === undefined || contest.reachedAt !== null) return moved();
  return moved(reached(acted, contest, "opened"));
}

export interface ArrivalInput extends Acted {
  readonly reachedAt: string;
  /** Where the record of the delivery is kept. */
  readonly recordRef: string;
}

/** The operator has a record that the contest arrived, as of a letter. */
export function recordArrival(state: CaseState, input: ArrivalInput): Moved {
  if (input.actor.kind !== "operator") return illegalMove("Only the operator records an arrival.");
  const contest = contestInProgress(state);
  if (contest === undefined) return illegalMove(NO_OPEN_CONTEST);
  if (contest.reachedAt !== null) {
    return illegalMove(`This contest reached the brand on ${contest.reachedAt}.`);
  }
  const { at, reachedAt, recordRef } = input;
  if (isAfter(reachedAt, at) || isAfter(contest.openedAt, reachedAt)) {
    return illegalMove(`It can have arrived between ${contest.openedAt} and now.`);
  }
  return moved(reached(input, contest, "delivery_record", { reachedAt, recordRef }));
}

export interface OwnerReplyInput extends Acted {
  readonly outcome: "maintains" | "withdraws";
  readonly messageRef: string | null;
  readonly files: readonly string[];
  /** For the decision that reverses; unused where the notice is maintained. */
  readonly ids: { readonly decision: string };
}

/** The owner stands by its notice, or takes it back: then everything it led to is undone. */
export function replyToContest(state: CaseState, input: OwnerReplyInput): Moved {
  if (!isNoticeSide(input.actor)) return illegalMove("Only the brand's side replies to a contest.");
  const contest = contestInProgress(state);
  if (contest === undefined) return illegalMove(NO_OPEN_CONTEST);
  if (contest.ownerReply !== null) return illegalMove("The brand has replied to this contest.");
  const { at, actor, outcome, messageRef, files, ids } = input;
  const events: CaseEvent[] = [
    ...(contest.reachedAt === null ? [reached(input, contest, "replied")] : []),
    {
      type: "owner_replied",
      at,
      actor,
      data: { contestId: contest.id, outcome, messageRef, files: [...files] },
    },
  ];
  if (outcome === "maintains") return moved(...events);
  return moved(
    ...events,
    ...reversal(state, {
      at,
      actor,
      decisionId: ids.decision,
      basis: "undo",
      reason: "withdrawn",
      countsForStanding: true,
      messageRef,
    }),
  );
}

function reached(
  { at, actor, calendars }: Acted,
  { id, profiles }: ContestRecord,
  proof: ArrivalProof,
  record: { readonly reachedAt: string; readonly recordRef: string | null } = {
    reachedAt: at,
    recordRef: null,
  },
): CaseEvent {
  const clocks = clocksStartedBy(profiles, {
    trigger: "contest_reached",
    at: record.reachedAt,
    calendars,
  });
  return {
    type: "contest_reached",
    at,
    actor,
    data: { contestId: id, proof, ...record, clocks },
  };
}
