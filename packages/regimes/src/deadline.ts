import * as Instant from "temporal-polyfill/fns/Instant";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import * as ZonedDateTime from "temporal-polyfill/fns/ZonedDateTime";
import type { Calendar, Calendars } from "./calendar.js";
import { isBusinessDay } from "./holidays.js";
import { written } from "./instant.js";

type DeadlineUnit = "HOURS" | "CALENDAR_DAYS" | "BUSINESS_DAYS" | "MONTHS";

export type DeadlineTrigger =
  | "request_delivered"
  | "request_expired"
  | "answer_proposed"
  | "answered"
  | "seller_informed"
  | "contest_received"
  | "contest_forwarded"
  | "contest_reached"
  | "contest_decided"
  | "dispute_received"
  | "listing_paused"
  | "safety_notice"
  | "safety_order";

/** What holds a deadline. */
export type Stay = "court_action" | "authority_complaint" | "court_order";

/** How long something may take, as data: nobody writes a number of days into code. */
export interface Deadline {
  /** What the time is counted from. */
  readonly trigger: DeadlineTrigger;
  readonly n: number;
  readonly unit: DeadlineUnit;
  /** Name of the calendar that says which days are business days. */
  readonly calendar: string;
  /** Whether a last day that is no business day moves to the next one. Never for hours. */
  readonly rollForward: boolean;
  /** It must not be done before so many units have passed; `n` where none is given. */
  readonly min?: number;
  /** It must be done before so many units have passed. */
  readonly max?: number;
  readonly stayedBy?: readonly Stay[];
}

/** When something falls due, and between which instants its profile wants it done. */
export interface Span {
  readonly earliestAt: string;
  readonly dueAt: string;
  /** `null`: the deadline names no last instant. */
  readonly latestAt: string | null;
}

export function deadlineSpan(
  deadline: Deadline,
  at: string,
  timeZone: string,
  calendars: Calendars,
): Span {
  const after = (units: number) => addDeadline({ ...deadline, n: units }, at, timeZone, calendars);
  const { n, min = n, max } = deadline;
  return {
    earliestAt: after(min),
    dueAt: after(n),
    latestAt: max === undefined ? null : after(max),
  };
}

/**
 * The last instant of a deadline that is triggered at `at`. Hours are counted from that instant. For the
 * other units the day of the event, in that time zone, is not counted, and the time ends with the last
 * millisecond of the last day there. A month that lacks the day ends at its last day: six months from
 * 31 August is the last of February.
 */
export function addDeadline(
  deadline: Deadline,
  at: string,
  timeZone: string,
  calendars: Calendars,
): string {
  const instant = Instant.fromString(at);
  if (deadline.unit === "HOURS") return written(Instant.addHours(instant, deadline.n));
  const calendar = calendarOf(deadline, calendars);
  const day = ZonedDateTime.toPlainDate(Instant.toZonedDateTimeISO(instant, timeZone));
  const last = lastDay(deadline, day, calendar);
  return endOf(deadline.rollForward ? nextBusinessDay(last, calendar) : last, timeZone);
}

function calendarOf(deadline: Deadline, calendars: Calendars): Calendar {
  const calendar = calendars[deadline.calendar];
  if (calendar === undefined) throw new Error(`there is no calendar named ${deadline.calendar}`);
  return calendar;
}

function lastDay(
  { n, unit }: Deadline,
  day: PlainDate.Record,
  calendar: Calendar,
): PlainDate.Record {
  if (unit === "MONTHS") return PlainDate.addMonths(day, n);
  if (unit !== "BUSINESS_DAYS") return PlainDate.addDays(day, n);
  let last = day;
  for (let counted = 0; counted < n; counted += 1) {
    last = nextBusinessDay(PlainDate.addDays(last, 1), calendar);
  }
  return last;
}

/** The day itself, or the first business day after it. */
function nextBusinessDay(day: PlainDate.Record, calendar: Calendar): PlainDate.Record {
  let next = day;
  while (!isBusinessDay(next, calendar)) next = PlainDate.addDays(next, 1);
  return next;
}

function endOf(day: PlainDate.Record, timeZone: string): string {
  // Counted back from the next day's start, for not every day has 24 hours.
  const next = PlainDate.toZonedDateTime(PlainDate.addDays(day, 1), timeZone);
  return written(Instant.subtractMilliseconds(ZonedDateTime.toInstant(next), 1));
}
