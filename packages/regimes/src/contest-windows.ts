import type { Calendars } from "./calendar.js";
import { CALENDARS } from "./calendars/index.js";
import { addDeadline } from "./deadline.js";
import { isAfter } from "./instant.js";
import { profileNamed } from "./profiles/index.js";

export interface ContestWindow {
  readonly profile: string;
  /** Last instant at which the seller can contest. */
  readonly until: string;
}

/** The leading window, the one that ends last, and every profile's own. */
export interface ContestWindows extends ContestWindow {
  readonly regimes: readonly ContestWindow[];
}

/** How long a seller who was informed at `informedAt` can contest under a profile. */
export function contestWindow(
  profile: string,
  informedAt: string,
  timeZone?: string,
  calendars: Calendars = CALENDARS,
): ContestWindow {
  const { contest, timeZone: itsOwn } = profileNamed(profile);
  const until = addDeadline(contest.deadline, informedAt, timeZone ?? itsOwn, calendars);
  return { profile, until };
}

/** The windows under several profiles, at least one. Of two that end together the first named leads. */
export function contestWindows(
  profiles: readonly string[],
  informedAt: string,
  calendars: Calendars = CALENDARS,
): ContestWindows {
  const regimes = profiles.map((each) => contestWindow(each, informedAt, undefined, calendars));
  const [first, ...others] = regimes;
  if (first === undefined) throw new RangeError("no legal profile was given");
  const leading = others.reduce(
    (last, window) => (isAfter(window.until, last.until) ? window : last),
    first,
  );
  return { ...leading, regimes };
}
