import { createHash } from "node:crypto";

interface Pace {
  /** Milliseconds at most before the second attempt. Each further wait may be twice as long. */
  readonly first: number;
  readonly longest: number;
}

/** How long a delivery that its marketplace could not take waits for its next attempt. */
export const DELIVERY_PACE: Pace = { first: 1_000, longest: 15 * 60_000 };
/** How long an endpoint that cannot be reached is left alone: one delivery then tries for all. */
export const ENDPOINT_PACE: Pace = { first: 500, longest: 60_000 };

/**
 * Milliseconds to wait after `attempts` failures: between half and all of the pace's wait. The share comes
 * from `key`, so that what failed together does not come back together, and the same again is the same.
 */
export function backOff(pace: Pace, key: string, attempts: number): number {
  // Above 2^20 every pace has reached its longest wait.
  const doublings = Math.min(Math.max(attempts, 1) - 1, 20);
  const wait = Math.min(pace.first * 2 ** doublings, pace.longest);
  const digest = createHash("sha256").update(`${key}:${attempts}`).digest();
  return Math.round(wait * (0.5 + digest.readUInt32BE(0) / 2 ** 33));
}
