import { CALENDARS } from "./calendars/index.js";
import { addDeadline, type Deadline } from "./deadline.js";

/** Operator's policy: how long a brand has for an answer before its account manager is told. */
const REQUEST_DEADLINE: Deadline = {
  trigger: "request_delivered",
  n: 3,
  unit: "BUSINESS_DAYS",
  calendar: "WEEKDAYS",
  rollForward: false,
};

/** When a verification request that reaches its brand at `at` is due. */
export function requestDue(at: string, timeZone = "UTC"): string {
  return addDeadline(REQUEST_DEADLINE, at, timeZone, CALENDARS);
}
