import * as Instant from "temporal-polyfill/fns/Instant";
import { CALENDARS } from "./calendars/index.js";
import { addDeadline, type Deadline } from "./deadline.js";
import { isAfter, written } from "./instant.js";

/** Operator's policy: when a brand is reminded of a request that it has not answered, before it is due. */
export const REQUEST_REMINDERS = {
  /** Share of its time that has passed. */
  halfTime: 0.5,
  /** Hours that are left. */
  lastDayHours: 24,
} as const;

/** Who is told to do what about a brand that stays silent, and how long after the due date. */
const ESCALATION = [
  { step: "call_brand", to: "manager", n: 0 },
  { step: "agree_on_date", to: "manager", n: 2 },
  { step: "tell_admin", to: "admin", n: 5 },
] as const;

export type EscalationStep = (typeof ESCALATION)[number]["step"];

export interface Escalation {
  readonly step: EscalationStep;
  /** Whose turn it is: the account manager's, then the administrators' of the operator. */
  readonly to: "manager" | "admin";
  /** When the next step is due; `null` at the last one. */
  readonly nextAt: string | null;
}

/** Operator's policy: how long a proposed answer waits for a second member of the brand. */
const CONFIRMATION: Deadline = {
  trigger: "answer_proposed",
  n: 2,
  unit: "BUSINESS_DAYS",
  calendar: "WEEKDAYS",
  rollForward: false,
};

/** Operator's policy: how long what a brand has answered is known again. */
const ANSWER_MEMORY: Deadline = {
  trigger: "answered",
  n: 365,
  unit: "CALENDAR_DAYS",
  calendar: "WEEKDAYS",
  rollForward: false,
};

/**
 * The reminders of a request that is delivered at one time and due at another, the earlier first. None lies
 * before the delivery.
 */
export function remindersOf(
  deliveredAt: string,
  dueAt: string,
): readonly { readonly stage: "half_time" | "last_day"; readonly at: string }[] {
  const from = Instant.fromString(deliveredAt);
  const to = Instant.fromString(dueAt);
  const time = Instant.diffMilliseconds(from, to);
  const half = Instant.addMilliseconds(from, Math.floor(time * REQUEST_REMINDERS.halfTime));
  const last = Instant.subtractHours(to, REQUEST_REMINDERS.lastDayHours);
  const reminders = [
    { stage: "half_time", at: written(half) },
    { stage: "last_day", at: written(last) },
  ] as const;
  return reminders
    .filter(({ at }) => isAfter(at, deliveredAt))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Where a silence stands that began with a due date; `null` before it. It is never a reason to act on a listing. */
export function escalationOf(dueAt: string, now: string, timeZone = "UTC"): Escalation | null {
  if (isAfter(dueAt, now)) return null;
  const steps = ESCALATION.map((each) => ({
    ...each,
    from: each.n === 0 ? dueAt : addDeadline(after(each.n), dueAt, timeZone, CALENDARS),
  }));
  const reached = steps.filter(({ from }) => !isAfter(from, now));
  const last = reached.at(-1);
  if (last === undefined) return null;
  const { step, to } = last;
  return { step, to, nextAt: steps[reached.length]?.from ?? null };
}

function after(n: number): Deadline {
  return {
    trigger: "request_expired",
    n,
    unit: "BUSINESS_DAYS",
    calendar: "WEEKDAYS",
    rollForward: false,
  };
}

/** Until when an answer that is proposed at `at` can be confirmed. */
export function confirmationDue(at: string, timeZone = "UTC"): string {
  return addDeadline(CONFIRMATION, at, timeZone, CALENDARS);
}

/** Until when an answer that was given at `at` is remembered. */
export function answerRememberedUntil(at: string, timeZone = "UTC"): string {
  return addDeadline(ANSWER_MEMORY, at, timeZone, CALENDARS);
}
