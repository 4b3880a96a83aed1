import type { Calendars } from "../calendar.js";
import { UK_ENGLAND_WALES } from "./england-wales.js";
import { EU_INSTITUTIONS } from "./eu-institutions.js";
import { US_FEDERAL } from "./us-federal.js";

export const CALENDARS = {
  /** Monday to Friday. Holidays are the operator's to add. */
  WEEKDAYS: { weekend: [6, 7], holidays: [] },
  US_FEDERAL,
  EU_INSTITUTIONS,
  UK_ENGLAND_WALES,
  /** The State Council names holidays and made-up working days anew each year: the operator's to add. */
  CN: { weekend: [6, 7], holidays: [], worked: [] },
} as const satisfies Calendars;

export type CalendarName = keyof typeof CALENDARS;
