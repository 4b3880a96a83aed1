const MINUTE = 60_000;

/** Milliseconds to wait after each try that failed; after the last one a picture is given up. */
const WAITS = [5_000, 30_000, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 120 * MINUTE, 360 * MINUTE];

/** How long to wait after so many tries; `null` when there is nothing more to try. */
export function waitAfter(attempts: number): number | null {
  return WAITS[attempts - 1] ?? null;
}
