import type { Calendar, HolidayRule } from "../calendar.js";

function fixed(month: number, day: number): HolidayRule {
  return { kind: "fixed", month, day, observed: "next" };
}

/** Bank holidays of England and Wales with their substitute days. Those proclaimed once are added. */
export const UK_ENGLAND_WALES: Calendar = {
  weekend: [6, 7],
  rules: [
    fixed(1, 1),
    { kind: "easter", days: -2 },
    { kind: "easter", days: 1 },
    { kind: "weekday", month: 5, weekday: 1, nth: 1 },
    { kind: "weekday", month: 5, weekday: 1, nth: -1 },
    { kind: "weekday", month: 8, weekday: 1, nth: -1 },
    fixed(12, 25),
    fixed(12, 26),
  ],
  holidays: [],
};
