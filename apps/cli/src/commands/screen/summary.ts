import type { Tally } from "@touchstone/runtime";

/** The last line of a run. `listings` are those that were screened; bad lines are counted apart. */
export function summarise(tally: Tally, seconds: number): string {
  const { clear, ask_brand: ask, remove } = tally.recommendations;
  const rate = Math.round(tally.listings / Math.max(seconds, 0.001)).toLocaleString("en");
  return [
    `${tally.listings} listings`,
    `${tally.findings} findings`,
    `${clear} clear`,
    `${ask} to ask`,
    `${remove} to remove`,
    `${tally.badLines} bad lines`,
    `${seconds.toFixed(1)} s`,
    `${rate} listings/s`,
  ].join(", ");
}
