/** Which days are no business days. */
export interface Calendar {
  /** ISO weekdays, Monday is 1 and Sunday 7. */
  readonly weekend: readonly number[];
  /** ISO dates beside the weekend. */
  readonly holidays: readonly string[];
}

export type Calendars = Readonly<Record<string, Calendar>>;

/** Monday to Friday. Holidays are the operator's to add: they differ from place to place. */
export const CALENDARS = {
  WEEKDAYS: { weekend: [6, 7], holidays: [] },
} as const satisfies Calendars;
