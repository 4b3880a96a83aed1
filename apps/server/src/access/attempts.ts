import type { Clock } from "../context.js";
import { done, failed, type Result } from "../failures/failure.js";

export interface Attempts {
  /** Counts one attempt of `caller`, or refuses it when there were too many. */
  take(caller: string): Result<void>;
  /** The attempt went well: it does not count. */
  giveBack(caller: string): void;
}

interface Window {
  used: number;
  readonly endsAt: number;
}

/** Of more callers the oldest are forgotten, so that memory stays bounded in a flood of them. */
const MOST_CALLERS = 10_000;

/** At most `max` failed attempts in `milliseconds` for each caller, counted in this process. */
export function createAttempts(clock: Clock, max: number, milliseconds: number): Attempts {
  // In the order in which they end.
  const windows = new Map<string, Window>();
  return {
    take(caller) {
      const now = clock();
      const window = current(windows, caller, now) ?? open(windows, caller, now + milliseconds);
      if (window.used >= max) {
        const retryAfter = Math.max(1, Math.ceil((window.endsAt - now) / 1000));
        return failed("rate_limited", `Too many attempts. Come again in ${retryAfter} seconds.`, {
          retryAfter,
        });
      }
      window.used += 1;
      return done(undefined);
    },
    giveBack(caller) {
      const window = windows.get(caller);
      if (window !== undefined && window.used > 0) window.used -= 1;
    },
  };
}

function current(windows: Map<string, Window>, caller: string, now: number): Window | null {
  const window = windows.get(caller);
  return window !== undefined && window.endsAt > now ? window : null;
}

function open(windows: Map<string, Window>, caller: string, endsAt: number): Window {
  const window = { used: 0, endsAt };
  windows.delete(caller);
  windows.set(caller, window);
  if (windows.size > MOST_CALLERS) {
    const [oldest] = windows.keys();
    if (oldest !== undefined) windows.delete(oldest);
  }
  return window;
}
