/** What the start knows of the parts that run beside the API. */
export interface Readiness {
  /** Names of the workers that are to run, each with whether it does. */
  workers(): Readonly<Record<string, boolean>>;
  /** False once the server has begun to stop: whoever distributes requests sends no more of them here. */
  takesRequests(): boolean;
}

/** Of an application without a start around it. */
export const ALONE: Readiness = { workers: () => ({}), takesRequests: () => true };
