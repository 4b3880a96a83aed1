import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import type { Calendar, HolidayRule } from "./calendar.js";

/** Whether people work on that day, by a calendar's weekend, rules and added days. */
export function isBusinessDay(day: PlainDate.Record, calendar: Calendar): boolean {
  const text = PlainDate.toString(day);
  if (calendar.worked?.includes(text)) return true;
  if (isWeekend(day, calendar) || calendar.holidays.includes(text)) return false;
  // A New Year's Day on a Saturday is kept in the year before.
  return ![day.year, day.year + 1].some((year) => ruledDays(year, calendar).has(text));
}

/** What was worked out of a calendar's rules before, by year: calendars do not change. */
const worked = new WeakMap<Calendar, Map<number, ReadonlySet<string>>>();

/** The days of a year's holidays by rule, and those on which they are kept instead. ISO dates. */
export function ruledDays(year: number, calendar: Calendar): ReadonlySet<string> {
  const byYear = worked.get(calendar) ?? new Map<number, ReadonlySet<string>>();
  const days = byYear.get(year) ?? daysOf(year, calendar);
  worked.set(calendar, byYear.set(year, days));
  return days;
}

function daysOf(year: number, calendar: Calendar): ReadonlySet<string> {
  const rules = (calendar.rules ?? []).filter(({ from = 0 }) => from <= year);
  const dated = rules.map((rule) => ({ rule, day: dayOf(rule, year) }));
  const kept = new Set(dated.map(({ day }) => PlainDate.toString(day)));
  for (const { rule, day } of dated) {
    if (rule.kind !== "fixed" || !isWeekend(day, calendar)) continue;
    const instead = observedOn(rule.observed, day, calendar, kept);
    if (instead !== null) kept.add(PlainDate.toString(instead));
  }
  return kept;
}

function dayOf(rule: HolidayRule, year: number): PlainDate.Record {
  if (rule.kind === "fixed") return PlainDate.create(year, rule.month, rule.day);
  if (rule.kind === "easter") return PlainDate.addDays(easter(year), rule.days);
  const first = PlainDate.create(year, rule.month, 1);
  const ahead = (rule.weekday - PlainDate.dayOfWeek(first) + 7) % 7;
  if (rule.nth > 0) return PlainDate.addDays(first, ahead + 7 * (rule.nth - 1));
  const last = PlainDate.subtractDays(PlainDate.addMonths(first, 1), 1);
  return PlainDate.subtractDays(last, (PlainDate.dayOfWeek(last) - rule.weekday + 7) % 7);
}

function observedOn(
  observed: "nearest" | "next" | "none",
  day: PlainDate.Record,
  calendar: Calendar,
  taken: ReadonlySet<string>,
): PlainDate.Record | null {
  if (observed === "none") return null;
  if (observed === "nearest") {
    return PlainDate.addDays(day, PlainDate.dayOfWeek(day) === 6 ? -1 : 1);
  }
  let next = PlainDate.addDays(day, 1);
  while (isWeekend(next, calendar) || taken.has(PlainDate.toString(next))) {
    next = PlainDate.addDays(next, 1);
  }
  return next;
}

function isWeekend(day: PlainDate.Record, { weekend }: Calendar): boolean {
  return weekend.includes(PlainDate.dayOfWeek(day));
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
function easter(year: number): PlainDate.Record {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moved = Math.floor((century + 8) / 25);
  const corrected = Math.floor((century - moved + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return PlainDate.create(year, Math.floor(days / 31), (days % 31) + 1);
}
