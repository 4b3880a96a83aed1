/** A holiday by its rule. `observed` says where one that falls on a weekend is kept. */
export type HolidayRule = { readonly from?: number } & (
  | {
      readonly kind: "fixed";
      readonly month: number;
      readonly day: number;
      /** `nearest`: Saturday's on Friday, Sunday's on Monday. `next`: on the next free weekday. */
      readonly observed: "nearest" | "next" | "none";
    }
  /** The so-and-so-many-th weekday of a month; -1 is the last one. */
  | {
      readonly kind: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: 1 | 2 | 3 | 4 | -1;
    }
  /** So many days after Easter Sunday. */
  | { readonly kind: "easter"; readonly days: number }
);

/** Which days are no business days. */
export interface Calendar {
  /** ISO weekdays, Monday is 1 and Sunday 7. */
  readonly weekend: readonly number[];
  readonly rules?: readonly HolidayRule[];
  /** ISO dates beside the weekend and the rules. */
  readonly holidays: readonly string[];
  /** ISO dates that are worked all the same, as where a bridge day is made up for. */
  readonly worked?: readonly string[];
}

export type Calendars = Readonly<Record<string, Calendar>>;

/** What an operator adds to a calendar: holidays differ from place to place and from year to year. */
export interface AddedDays {
  readonly holidays?: readonly string[];
  readonly worked?: readonly string[];
}

/** The calendars with an operator's days added. A calendar that is not there is a fault. */
export function withDays(
  calendars: Calendars,
  added: Readonly<Record<string, AddedDays>>,
): Calendars {
  const changed = Object.entries(added).map(([name, days]) => {
    const calendar = calendars[name];
    if (calendar === undefined) throw new Error(`there is no calendar named ${name}`);
    return [
      name,
      {
        ...calendar,
        holidays: [...calendar.holidays, ...(days.holidays ?? [])],
        worked: [...(calendar.worked ?? []), ...(days.worked ?? [])],
      },
    ];
  });
  return { ...calendars, ...Object.fromEntries(changed) };
}
