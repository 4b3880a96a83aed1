import type { ContestKind } from "@touchstone/interface";
import { isAfter } from "@touchstone/regimes";
import { type Actor, SYSTEM } from "../case-event.js";
import { activeRestriction, type CaseState, contestInProgress } from "../case-state.js";
import { illegalMove, type Moved, moved } from "./moved.js";
import { contestDecided, reversal } from "./reversal.js";

interface Acted {
  readonly at: string;
  readonly actor: Actor;
}

const NOTHING_IN_FORCE = "No restriction is in force in this case.";
const NO_OPEN_CONTEST = "No contest is open in this case.";

export interface OpenContestInput extends Acted {
  readonly contestId: string;
  readonly kind: ContestKind;
  /** Where the seller's words are kept. */
  readonly messageRef: string | null;
  /** Keys of the object store. */
  readonly files: readonly string[];
}

/** The seller contests the restriction in force. */
export function openContest(state: CaseState, input: OpenContestInput): Moved {
  if (input.actor.kind !== "seller") return illegalMove("Only the seller contests a restriction.");
  const restriction = activeRestriction(state);
  if (restriction === undefined) return illegalMove(NOTHING_IN_FORCE);
  if (contestInProgress(state) !== undefined) return illegalMove("A contest is open already.");
  const { at, actor, contestId, kind, messageRef, files } = input;
  if (restriction.windowClosedAt !== null || isAfter(at, restriction.contestUntil)) {
    return illegalMove(`This restriction could be contested until ${restriction.contestUntil}.`);
  }
  return moved({
    type: "contest_opened",
    at,
    actor,
    data: { contestId, restrictionId: restriction.id, kind, messageRef, files: [...files] },
  });
}

export interface DecideContestInput extends Acted {
  readonly outcome: "upheld" | "reversed";
  /** Where the words of the decision are kept. */
  readonly messageRef: string | null;
  /** For the decision that reverses; unused where the contested one is upheld. */
  readonly ids: { readonly decision: string };
}

export function decideContest(state: CaseState, input: DecideContestInput): Moved {
  if (input.actor.kind !== "operator") return illegalMove("Only the operator decides a contest.");
  const contest = contestInProgress(state);
  if (contest === undefined) return illegalMove(NO_OPEN_CONTEST);
  const { at, actor, outcome, messageRef, ids } = input;
  if (outcome === "upheld") return moved(contestDecided(input, contest.id, outcome, messageRef));
  return moved(
    ...reversal(state, {
      at,
      actor,
      decisionId: ids.decision,
      basis: "contest",
      reason: "contest",
      countsForStanding: true,
      messageRef,
    }),
  );
}

/** The seller no longer contests. The restriction stays, and so does the rest of the window. */
export function withdrawContest(state: CaseState, acted: Acted): Moved {
  if (acted.actor.kind !== "seller") return illegalMove("Only the seller withdraws a contest.");
  const contest = contestInProgress(state);
  if (contest === undefined) return illegalMove(NO_OPEN_CONTEST);
  return moved(contestDecided(acted, contest.id, "withdrawn", null));
}

/** The time to contest is over: what was proposed becomes effective. Not while a contest is open. */
export function closeContestWindow(state: CaseState, { at }: { readonly at: string }): Moved {
  const restriction = activeRestriction(state);
  if (restriction === undefined) return illegalMove(NOTHING_IN_FORCE);
  if (restriction.windowClosedAt !== null) return illegalMove("This window is closed already.");
  if (contestInProgress(state) !== undefined) return illegalMove("A contest is still open.");
  if (isAfter(restriction.contestUntil, at)) {
    return illegalMove(`This restriction can be contested until ${restriction.contestUntil}.`);
  }
  return moved({
    type: "contest_window_closed",
    at,
    actor: SYSTEM,
    data: { restrictionId: restriction.id },
  });
}
