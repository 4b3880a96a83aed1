import type { Calendar, HolidayRule } from "../calendar.js";

function fixed(month: number, day: number, from = 0): HolidayRule {
  return { kind: "fixed", month, day, observed: "nearest", from };
}

/** Federal holidays of the United States: 5 USC 6103, with their observed days. */
export const US_FEDERAL: Calendar = {
  weekend: [6, 7],
  rules: [
    fixed(1, 1),
    { kind: "weekday", month: 1, weekday: 1, nth: 3 },
    { kind: "weekday", month: 2, weekday: 1, nth: 3 },
    { kind: "weekday", month: 5, weekday: 1, nth: -1 },
    fixed(6, 19, 2021),
    fixed(7, 4),
    { kind: "weekday", month: 9, weekday: 1, nth: 1 },
    { kind: "weekday", month: 10, weekday: 1, nth: 2 },
    fixed(11, 11),
    { kind: "weekday", month: 11, weekday: 4, nth: 4 },
    fixed(12, 25),
  ],
  holidays: [],
};
