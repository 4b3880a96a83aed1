import type { Recommendation } from "@touchstone/interface";

/** What a run has answered so far. `listings` are lines that were screened, `badLines` the others. */
export interface Tally {
  listings: number;
  badLines: number;
  /** Finding objects in all assessments. */
  findings: number;
  readonly recommendations: Record<Recommendation, number>;
}

export function emptyTally(): Tally {
  return {
    listings: 0,
    badLines: 0,
    findings: 0,
    recommendations: { clear: 0, ask_brand: 0, remove: 0 },
  };
}

export function addTally(sum: Tally, more: Tally): void {
  sum.listings += more.listings;
  sum.badLines += more.badLines;
  sum.findings += more.findings;
  sum.recommendations.clear += more.recommendations.clear;
  sum.recommendations.ask_brand += more.recommendations.ask_brand;
  sum.recommendations.remove += more.recommendations.remove;
}
