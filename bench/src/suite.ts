/** A performance suite: a sub-command with its own options. */
export interface Suite {
  /** One line for the list of suites. */
  readonly summary: string;
  /** Resolves to the exit status. */
  readonly run: (args: readonly string[]) => Promise<number>;
}
