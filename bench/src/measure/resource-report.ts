/** The file descriptor on which a measured process reports. */
export const REPORT_FD = 3;

/** What a process used from its start to its end, all threads together. */
export interface ResourceReport {
  /** User and system time. */
  readonly cpuSeconds: number;
  /** Largest resident set. */
  readonly peakBytes: number;
}
