import type { ContestKind } from "@touchstone/interface";
import { ATTEMPTS, type Calendars, clocksStartedBy, isAfter } from "@touchstone/regimes";
import { type Actor, type ContestForm, SYSTEM } from "../case-event.js";
import {
  activeRestriction,
  attemptsMade,
  type CaseState,
  contestInProgress,
  type RestrictionRecord,
} from "../case-state.js";
import { contestableUntil } from "../contestable.js";
import { contestPreflight, knowsForm, profilesServed } from "./contest-elements.js";
import { illegalMove, type Moved, moved } from "./moved.js";
import { contestDecided } from "./reversal.js";

interface Acted {
  readonly at: string;
  readonly actor: Actor;
}

const NOTHING_IN_FORCE = "No restriction is in force in this case.";

export interface OpenContestInput extends Acted {
  readonly contestId: string;
  readonly kind: ContestKind;
  /** Where the seller's words are kept. */
  readonly messageRef: string | null;
  /** Keys of the object store. */
  readonly files: readonly string[];
  /** `complaint` where it is left out: the form that asks for nothing but the seller's words. */
  readonly form?: Exclude<ContestForm, "vault">;
  /** Codes of the elements that were stated. */
  readonly elements?: readonly string[];
  /** Where the statements are kept that say who contests. */
  readonly statementsRef?: string | null;
  /** With the operator's days; without them the calendars as they come. */
  readonly calendars?: Calendars | undefined;
}

/** The seller contests the restriction in force; the owner gets it at once. */
export function openContest(state: CaseState, input: OpenContestInput): Moved {
  if (input.actor.kind !== "seller") return illegalMove("Only the seller contests a restriction.");
  const restriction = activeRestriction(state);
  if (restriction === undefined) return illegalMove(NOTHING_IN_FORCE);
  const { at, actor, contestId, form = "complaint", elements = [], calendars } = input;
  const refusal = mayContest(state, restriction, at);
  if (refusal !== null) return illegalMove(refusal);
  const { regimes } = restriction;
  if (!knowsForm(regimes, form)) {
    return illegalMove(`No legal profile of this case knows a ${form.replace("_", "-")}.`);
  }
  const missing = contestPreflight(regimes, { form, elements });
  if (missing.length > 0) {
    const detail = "This contest lacks what its legal profile asks for. Add it and send it again.";
    return { ok: false, refusal: { code: "preflight_failed", detail, parts: missing } };
  }
  const profiles = profilesServed(regimes, { form, elements });
  return moved(
    {
      type: "contest_opened",
      at,
      actor,
      data: {
        contestId,
        restrictionId: restriction.id,
        kind: input.kind,
        messageRef: input.messageRef,
        files: [...input.files],
        attempt: attemptsMade(state).length + 1,
        form,
        profiles,
        elements: [...elements],
        statementsRef: input.statementsRef ?? null,
        clocks: clocksStartedBy(profiles, { trigger: "contest_received", at, calendars }),
      },
    },
    {
      type: "contest_forwarded",
      at,
      actor: SYSTEM,
      data: {
        contestId,
        clocks: clocksStartedBy(profiles, { trigger: "contest_forwarded", at, calendars }),
      },
    },
  );
}

/** Why the restriction cannot be contested now; `null` where it can. */
function mayContest(state: CaseState, restriction: RestrictionRecord, at: string): string | null {
  if (contestInProgress(state) !== undefined) return "A contest is open already.";
  const until = contestableUntil(state, restriction);
  if (restriction.windowClosedAt !== null || isAfter(at, until)) {
    return `This restriction could be contested until ${until}.`;
  }
  if (attemptsMade(state).length >= ATTEMPTS) {
    return `This restriction was contested ${ATTEMPTS} times: no attempt is left. A court can still be asked.`;
  }
  return null;
}

/** The seller no longer contests. The restriction stays, and so does the rest of the window. */
export function withdrawContest(state: CaseState, acted: Acted): Moved {
  if (acted.actor.kind !== "seller") return illegalMove("Only the seller withdraws a contest.");
  const contest = contestInProgress(state);
  if (contest === undefined) return illegalMove("No contest is open in this case.");
  if (contest.form === "vault") {
    return illegalMove(
      "What is stored for this listing is before its brand: wait for the outcome.",
    );
  }
  return moved(contestDecided(acted, contest.id, "withdrawn", null));
}

/** The time to contest is over: what was proposed becomes effective. Not while a contest is open. */
export function closeContestWindow(state: CaseState, { at }: { readonly at: string }): Moved {
  const restriction = activeRestriction(state);
  if (restriction === undefined) return illegalMove(NOTHING_IN_FORCE);
  if (restriction.windowClosedAt !== null) return illegalMove("This window is closed already.");
  if (contestInProgress(state) !== undefined) return illegalMove("A contest is still open.");
  const until = contestableUntil(state, restriction);
  if (isAfter(until, at)) return illegalMove(`This restriction can be contested until ${until}.`);
  return moved({
    type: "contest_window_closed",
    at,
    actor: SYSTEM,
    data: { restrictionId: restriction.id },
  });
}
