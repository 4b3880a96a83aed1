import type { Task, TaskKind } from "../../api/tasks.js";

const HOUR_MS = 3_600_000;

/**
 * What an hour of waiting costs, against that of one right to review. A parked endpoint holds every decision
 * of a marketplace; a contest may keep honest goods off sale; an identity holds all rights of a brand.
 */
const COST_OF_AN_HOUR: Readonly<Record<TaskKind, number>> = {
  endpoint_parked: 20,
  contest_open: 6,
  contest_arrival_unproven: 6,
  owner_silent: 6,
  contest_review_late: 8,
  stay_standing: 1,
  dispute_late: 1,
  rule_demoted: 2,
  vault_to_decide: 2,
  notices_to_review: 1,
  notice_flood: 3,
  public_notice_to_read: 2,
  public_notice_for_brand: 2,
  public_notice_answered: 2,
  public_notice_with_legal: 1,
  public_notice_complaint: 3,
  identity_to_check: 2,
  request_expired: 1,
  silence_undated: 1.5,
  silence_to_admin: 3,
  right_to_review: 1,
  right_ending: 1,
  renewal_to_confirm: 2,
  transfer_to_confirm: 1,
  right_disputed: 3,
};

/** Grows with the time since it waits, and with how much waits with it. */
function costOfWaiting({ kind, since, count }: Task, now: number): number {
  const hours = Math.max(0, now - Date.parse(since)) / HOUR_MS;
  return COST_OF_AN_HOUR[kind] * count * (1 + hours);
}

/** The dearest first, or the longest waiting. `now` is in milliseconds since 1970. */
export function inOrder(
  tasks: readonly Task[],
  now: number,
  sort: "cost" | "oldest",
): readonly Task[] {
  return [...tasks].sort(
    (a, b) =>
      (sort === "cost" ? costOfWaiting(b, now) - costOfWaiting(a, now) : 0) ||
      Date.parse(a.since) - Date.parse(b.since),
  );
}
