import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

const RETRIES = 3;
/** PostgreSQL's codes for work that failed over other work at the same time, and succeeds when done again. */
const SERIALIZATION_FAILURE = "40001";
const DEADLOCK_DETECTED = "40P01";

/** Does `attempt` again, up to three times, when PostgreSQL gave it up for the sake of another transaction. */
export async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (retries === RETRIES || !isRetryable(error)) throw error;
      // Not all at the same moment, or they meet again.
      await pause(randomInt(5, 25) * (retries + 1));
    }
  }
}

function isRetryable(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === SERIALIZATION_FAILURE || error.code === DEADLOCK_DETECTED;
}
