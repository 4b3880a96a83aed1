import { plusMinutes } from "./instant.js";

/** Operator's policy: how far back a rule's record reaches by which it may act alone. */
const RECORD_DAYS = 365;

const MINUTES_A_DAY = 24 * 60;

/** From when on what became of a rule's matches counts, seen from `at`. */
export function automationRecordFrom(at: string): string {
  return plusMinutes(at, -RECORD_DAYS * MINUTES_A_DAY);
}
