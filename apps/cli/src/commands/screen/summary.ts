import type { Tally } from "@touchstone/runtime";

/** The last line of a run. `listings` are those that were screened; bad lines are counted apart. */
export function summarise(tally: Tally, seconds: number): string {
  const { clear, ask_brand: ask, remove } = tally.recommendations;
  const rate = Math.round(tally.listings / Math.max(seconds, 0.001)).toLocaleString("en");
  return [
    count(tally.listings, "listing"),
    count(tally.findings, "finding"),
    `${clear} clear`,
    `${ask} to ask`,
    `${remove} to remove`,
    count(tally.badLines, "bad line"),
    `${seconds.toFixed(1)} s`,
    `${rate} listings/s`,
  ].join(", ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
