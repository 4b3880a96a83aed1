/** What the process tells its caller. Ends by a signal are 128 and the signal's number, as in a shell. */
export const EXIT = {
  /** All lines were read well. */
  ok: 0,
  /** Some lines were bad; each has its error line. */
  someBad: 1,
  /** The run could not start or could not go on. */
  failed: 2,
  interrupted: 130,
  /** The reader of standard output went away. */
  brokenPipe: 141,
  terminated: 143,
} as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
