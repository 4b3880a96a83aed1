import * as PlainDate from "temporal-polyfill/fns/PlainDate";

/** What is told of a registration that ends, in days before its last day. Operator's policy. */
export const RIGHT_ENDS = {
  /** From here on the right is shown as expiring. */
  expiringDaysBefore: 90,
  /** The brand is reminded once at each. */
  remindDaysBefore: [90, 30, 7],
} as const;

/** The last day on which a registration that has not to be looked at yet may end: `YYYY-MM-DD`, seen on `today`. */
export function expiringHorizon(today: string): string {
  return plusDays(today, RIGHT_ENDS.expiringDaysBefore);
}

/** Whole days from one day to another, both `YYYY-MM-DD`; negative where the other comes first. */
export function daysUntil(today: string, day: string): number {
  return Math.round(PlainDate.diffDays(dayOf(today), dayOf(day)));
}

/**
 * Which reminder of a registration's last day is due on `today`: its days before, or `null` for none. After
 * downtime only the newest is due; those that were missed meanwhile have nothing to add.
 */
export function dueReminder(expiresOn: string, today: string): number | null {
  const left = daysUntil(today, expiresOn);
  if (left < 0) return null;
  const reached = RIGHT_ENDS.remindDaysBefore.filter((days) => left <= days);
  return reached.length === 0 ? null : Math.min(...reached);
}

function plusDays(day: string, days: number): string {
  return PlainDate.toString(PlainDate.addDays(dayOf(day), days));
}

function dayOf(day: string): PlainDate.Record {
  return PlainDate.create(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8, 10)),
  );
}
