/** What one more listing alike adds no more than: a flood must not bury every other question. */
export const MOST_COUNTED = 20;
/** What a finding that is as good as certain still counts for: it is no doubt, but it is money. */
const LEAST_UNCERTAINTY = 0.05;

export interface QueueFacts {
  /** Probability, 0 to 1. */
  readonly risk: number;
  /** What stands to be sold. */
  readonly exposure: number;
  /** How many open requests are alike, itself included. */
  readonly alike: number;
}

/** How much an answer would teach: 1 where the finding could as well be wrong, least where it is certain. */
export function uncertaintyOf(risk: number): number {
  return Math.max(LEAST_UNCERTAINTY, 4 * risk * (1 - risk));
}

/**
 * The place of a request in its brand's queue, the greatest first: expected harm (risk × exposure) ×
 * uncertainty × how many are alike, of which at most 20 count.
 */
export function queueWorth({ risk, exposure, alike }: QueueFacts): number {
  return risk * exposure * uncertaintyOf(risk) * Math.min(MOST_COUNTED, Math.max(1, alike));
}
