/** What a process that scanned titles says of it. */
export interface ScanReport {
  /** CPU time from the signs to the first answer. */
  readonly buildSeconds: number;
  /** CPU time of scanning alone. */
  readonly cpuSeconds: number;
  readonly titles: number;
  readonly matches: number;
}
