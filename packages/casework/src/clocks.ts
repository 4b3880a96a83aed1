import type { LegalClock } from "./case-event.js";
import {
  activeRestriction,
  type CaseState,
  contestInProgress,
  standingStays,
} from "./case-state.js";
import { contestableUntil } from "./contestable.js";

export interface ClockRow {
  readonly caseId: string;
  /** `request_due`, `contest_window`, `put_back:US_DMCA`, …: unique within a case. */
  readonly name: string;
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly dueAt: string;
  /** What set the time: the operator's policy, a member's wish, or a legal profile. */
  readonly rule: string;
  /** The last instant at which the rule wants it done; `null`: it names none. */
  readonly latestAt: string | null;
  /** `stayed`: a court or an authority holds it. */
  readonly state: "running" | "stayed" | "done";
}

/** What falls due in a case. A clock that is done may run again. */
export function clocksOf(state: CaseState): ClockRow[] {
  const clocks = [
    requestDue(state),
    snooze(state),
    pendingAnswer(state),
    cure(state),
    contestWindow(state),
    ...contestClocks(state),
    ...disputes(state),
  ];
  return clocks.flatMap((clock) =>
    clock === null
      ? []
      : {
          caseId: state.id,
          marketplaceId: state.marketplaceId,
          listingId: state.listingId,
          name: clock.name,
          dueAt: clock.dueAt,
          rule: clock.rule,
          latestAt: clock.latestAt ?? null,
          state: stateOf(clock),
        },
  );
}

interface Clock extends Pick<ClockRow, "name" | "dueAt" | "rule"> {
  readonly latestAt?: string | null;
  readonly runs: boolean;
  readonly stayed?: boolean;
}

function stateOf({ runs, stayed = false }: Clock): ClockRow["state"] {
  if (!runs) return "done";
  return stayed ? "stayed" : "running";
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

/** A held answer takes effect when it runs out; a proposed one lapses. */
function pendingAnswer({ pending }: CaseState): Clock | null {
  if (pending === null) return null;
  const { kind, until } = pending;
  return kind === "held"
    ? { name: "hold", dueAt: until, rule: "member", runs: true }
    : { name: "confirmation", dueAt: until, rule: "operator_policy", runs: true };
}

/** What the operator asked about a notice is mended by then, or the notice lapses. */
function cure({ cureDueAt }: CaseState): Clock | null {
  if (cureDueAt === null) return null;
  return { name: "cure", dueAt: cureDueAt, rule: "operator_policy", runs: true };
}

/** Stands still while a contest is open, so that nothing becomes effective before it is decided. */
function contestWindow(state: CaseState): Clock | null {
  const last = state.restrictions.at(-1);
  if (last === undefined) return null;
  const runs =
    last.state === "active" &&
    last.windowClosedAt === null &&
    contestInProgress(state) === undefined;
  const dueAt = contestableUntil(state, last);
  return { name: "contest_window", dueAt, rule: last.contestProfile, runs };
}

/** What the last contest set running. */
function contestClocks(state: CaseState): Clock[] {
  const contest = state.contests.at(-1);
  if (contest === undefined) return [];
  return contest.clocks.map((clock) => ({
    name: clock.name,
    dueAt: clock.dueAt,
    rule: clock.profile,
    latestAt: clock.latestAt,
    runs: isIdle(state, clock) === false,
    stayed: isStayed(state, clock),
  }));
}

/** A clock of the contest that is open, which has not run out and which nothing has ended. */
export function isIdle(state: CaseState, { name, endedBy }: LegalClock): boolean {
  const contest = contestInProgress(state);
  if (contest === undefined || activeRestriction(state) === undefined) return true;
  if (contest.ranOut.includes(name)) return true;
  if (endedBy === "reply") return contest.ownerReply !== null;
  return endedBy === "arrival" && contest.reachedAt !== null;
}

export function isStayed(state: CaseState, { stayedBy }: LegalClock): boolean {
  return standingStays(state).some(({ kind }) => stayedBy.includes(kind));
}

function disputes(state: CaseState): Clock[] {
  return state.disputes.map(({ id, dueAt, latestAt, state: stands, overdue }) => ({
    name: `dispute:${id}`,
    dueAt,
    rule: "EU_DSA",
    latestAt,
    runs: stands === "open" && !overdue,
  }));
}
