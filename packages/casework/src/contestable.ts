import { isAfter } from "@touchstone/regimes";
import type { CaseState, RestrictionRecord } from "./case-state.js";

/**
 * Last instant at which a restriction can be contested: the end of its window or, after a contest that was
 * lost, that of the next attempt, whichever comes later.
 */
export function contestableUntil(state: CaseState, restriction: RestrictionRecord): string {
  const { id, contestUntil } = restriction;
  return state.contests
    .filter(({ restrictionId }) => restrictionId === id)
    .flatMap(({ nextAttemptUntil }) => nextAttemptUntil ?? [])
    .reduce((last, until) => (isAfter(until, last) ? until : last), contestUntil);
}
