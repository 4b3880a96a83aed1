import type { CaseState } from "./case-state.js";
import { contestInProgress } from "./case-state.js";

export interface ClockRow {
  readonly caseId: string;
  readonly name: "request_due" | "snooze" | "contest_window";
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly dueAt: string;
  /** What set the time: the operator's policy, a member's wish, or a legal profile. */
  readonly rule: string;
  readonly state: "running" | "done";
}

/** What falls due in a case. A clock that is done may run again. */
export function clocksOf(state: CaseState): ClockRow[] {
  return [requestDue(state), snooze(state), contestWindow(state)].flatMap((clock) =>
    clock === null
      ? []
      : {
          caseId: state.id,
          marketplaceId: state.marketplaceId,
          listingId: state.listingId,
          name: clock.name,
          dueAt: clock.dueAt,
          rule: clock.rule,
          state: clock.runs ? "running" : "done",
        },
  );
}

interface Clock extends Pick<ClockRow, "name" | "dueAt" | "rule"> {
  readonly runs: boolean;
}

function requestDue({ dueAt, requestState }: CaseState): Clock | null {
  if (dueAt === null) return null;
  const runs = ["delivered", "opened", "snoozed"].includes(requestState);
  return { name: "request_due", dueAt, rule: "operator_policy", runs };
}

function snooze({ snoozedUntil }: CaseState): Clock | null {
  if (snoozedUntil === null) return null;
  return { name: "snooze", dueAt: snoozedUntil, rule: "member", runs: true };
}

/** Stands still while a contest is open, so that nothing becomes effective before it is decided. */
function contestWindow(state: CaseState): Clock | null {
  const last = state.restrictions.at(-1);
  if (last === undefined) return null;
  const runs =
    last.state === "active" &&
    last.windowClosedAt === null &&
    contestInProgress(state) === undefined;
  return { name: "contest_window", dueAt: last.contestUntil, rule: last.contestProfile, runs };
}
