import type { Calendar, HolidayRule } from "../calendar.js";

function fixed(month: number, day: number): HolidayRule {
  return { kind: "fixed", month, day, observed: "none" };
}

/**
 * Days on which the institutions of the European Union are closed every year. The Official Journal names
 * further ones each year (Regulation 1182/71, Article 2): an operator adds them.
 */
export const EU_INSTITUTIONS: Calendar = {
  weekend: [6, 7],
  rules: [
    fixed(1, 1),
    { kind: "easter", days: -2 },
    { kind: "easter", days: 1 },
    fixed(5, 1),
    fixed(5, 9),
    { kind: "easter", days: 39 },
    { kind: "easter", days: 50 },
    fixed(8, 15),
    fixed(11, 1),
    ...[24, 25, 26, 27, 28, 29, 30, 31].map((day) => fixed(12, day)),
  ],
  holidays: [],
};
