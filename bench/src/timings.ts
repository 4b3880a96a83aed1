import { quantile } from "./statistics.js";

/** Heads of the columns that `timingCells` fills. */
export const TIMING_HEADS = ["p50", "p99", "max"] as const;

/** Durations in milliseconds as cells of a table. */
export function timingCells(times: readonly number[]): string[] {
  return [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(1));
}
