import { buildStatement, type Calendars, nextAttemptUntil } from "@touchstone/regimes";
import { type Actor, type CaseEvent, SYSTEM } from "../case-event.js";
import {
  activeRestriction,
  type CaseState,
  type ContestRecord,
  contestInProgress,
} from "../case-state.js";
import { isIdle, isStayed } from "../clocks.js";
import type { ContestTime } from "./consequences.js";
import { illegalMove, type Moved, moved } from "./moved.js";
import { contestDecided, reversal } from "./reversal.js";

export interface DecideContestInput {
  readonly at: string;
  readonly actor: Actor;
  readonly outcome: "upheld" | "reversed";
  /** Where the words of the decision are kept. */
  readonly messageRef: string | null;
  /** For the decision that reverses, or for the reasons why what was paused is removed. */
  readonly ids: { readonly decision: string; readonly statement?: string };
  /** What the removal of a paused listing would leave the seller. */
  readonly contest?: ContestTime;
  /** With the operator's days; without them the calendars as they come. */
  readonly calendars?: Calendars | undefined;
}

/**
 * The operator decides. A contest whose profile puts the listing back on a day of its own cannot be turned
 * down by the marketplace, unless a court or an authority holds that day.
 */
export function decideContest(state: CaseState, input: DecideContestInput): Moved {
  if (input.actor.kind !== "operator") return illegalMove("Only the operator decides a contest.");
  const contest = contestInProgress(state);
  if (contest === undefined) return illegalMove("No contest is open in this case.");
  const { at, actor, outcome, messageRef, ids } = input;
  if (outcome === "reversed") {
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
  const held = heldByClock(state, contest);
  if (held !== null) return illegalMove(held);
  const next =
    contest.attempt === 0 ? null : nextAttemptUntil(contest.attempt, at, input.calendars);
  const decided = contestDecided(input, contest.id, outcome, messageRef, next);
  return moved(decided, ...removal(state, input));
}

/** Why a contest cannot be upheld yet; `null` where it can. */
function heldByClock(state: CaseState, contest: ContestRecord): string | null {
  const clock = contest.clocks.find(
    (each) =>
      (each.name.startsWith("put_back:") || each.name === "lane") &&
      !isIdle(state, each) &&
      !isStayed(state, each),
  );
  if (clock === undefined) return null;
  return clock.name === "lane"
    ? `The brand has until ${clock.dueAt} to maintain its notice; if it is silent, the listing is shown again.`
    : `Under ${clock.profile} the listing is put back on ${clock.dueAt}, unless notice of a court or authority arrives: the marketplace cannot turn this contest down.`;
}

/** What was paused for its papers is removed, with reasons of its own and a window of its own. */
function removal(state: CaseState, { at, ids, contest }: DecideContestInput): CaseEvent[] {
  const restriction = activeRestriction(state);
  if (restriction?.measure !== "paused") return [];
  const before = state.statements.find(({ id }) => id === restriction.statementId)?.body;
  if (before === undefined || ids.statement === undefined || contest === undefined) {
    throw new Error("a removal needs the reasons it had before, an id and a time to contest");
  }
  const { profile: contestProfile, until: contestUntil } = contest;
  const regimes = (contest.regimes ?? [contest]).map(({ profile, until }) => ({
    profile,
    contestUntil: until,
  }));
  const { kind, number = null, text = null } = before.right;
  const statement = buildStatement({
    id: ids.statement,
    caseId: state.id,
    marketplaceId: state.marketplaceId,
    listingId: state.listingId,
    notifier: before.notifier ?? "",
    right: { kind, number, text },
    reasonCode: before.reasonCode,
    automatedDetection: before.automatedDetection,
    automatedDecision: false,
    profile: contestProfile,
    imposedAt: at,
    contestUntil,
    regimes,
    ...(before.earlier === undefined
      ? {}
      : { earlier: { caseId: before.earlier.case, answeredAt: before.earlier.confirmedAt } }),
  });
  const acted = { at, actor: SYSTEM };
  return [
    {
      ...acted,
      type: "statement_issued",
      data: { statementId: ids.statement, decisionId: restriction.decisionId, statement },
    },
    {
      ...acted,
      type: "removed_after_pause",
      data: {
        restrictionId: restriction.id,
        statementId: ids.statement,
        contestProfile,
        contestUntil,
        regimes,
      },
    },
  ];
}
