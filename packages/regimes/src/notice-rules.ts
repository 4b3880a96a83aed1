import { plusMinutes } from "./instant.js";

/** Operator's policy for notices, where a marketplace sets nothing else: numbers, never law. */
export const NOTICE_RULES = {
  /** A right verified less long ago is on probation: its notices wait for the operator. */
  newRightDays: 30,
  /** After a reinstatement the same ground is not taken again for the same listing. */
  coolOffDays: 30,
  /** How long the sender of a notice may take to mend what the operator asked about. */
  cureDays: 7,
  /** The time in which notices are counted against the two limits below. */
  floodHours: 24,
  perAccount: 2_000,
  perSeller: 100,
} as const;

const DAY_MINUTES = 24 * 60;

/** Until when a notice on the same ground is refused, for a listing that was reinstated at `at`. */
export function coolOffUntil(at: string): string {
  return plusMinutes(at, NOTICE_RULES.coolOffDays * DAY_MINUTES);
}

/** Until when a right that was verified at `at` is on probation. */
export function probationUntil(at: string): string {
  return plusMinutes(at, NOTICE_RULES.newRightDays * DAY_MINUTES);
}

/** When what was asked at `at` must be mended. */
export function cureDue(at: string): string {
  return plusMinutes(at, NOTICE_RULES.cureDays * DAY_MINUTES);
}

/** From when on notices count against the limits of a time that ends at `at`. */
export function floodSince(at: string): string {
  return plusMinutes(at, -NOTICE_RULES.floodHours * 60);
}
