/** How much of the time from one instant to another is over at `now`, from 0 to 1. */
export function clockShare(from: string, until: string, now: number): number {
  const start = Date.parse(from);
  const whole = Date.parse(until) - start;
  if (whole <= 0) return 1;
  return Math.min(1, Math.max(0, (now - start) / whole));
}
