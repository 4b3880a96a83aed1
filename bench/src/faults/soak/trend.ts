/** How a quantity moved over a run. */
export interface Trend {
  readonly mean: number;
  /** What it grows from the first sample to the last by the line that fits best; negative where it falls. */
  readonly growth: number;
  /** How far a growth would have to go to be more than its ordinary ups and downs. */
  readonly bound: number;
  readonly grows: boolean;
}

/** Twice the distance in which half of all samples lie off the line: what is seen without any growth. */
const NOISE = 2;
/** Nobody would notice less than that. */
const UNNOTICED = 0.03;

/** The first third is warming up and counts for nothing. @param samples evenly spaced in time */
export function trendOf(samples: readonly number[], least = 0): Trend {
  const kept = samples.slice(Math.floor(samples.length / 3));
  const count = kept.length;
  const mean = kept.reduce((sum, value) => sum + value, 0) / count;
  const middle = (count - 1) / 2;
  let [over, under] = [0, 0];
  for (const [at, value] of kept.entries()) {
    over += (at - middle) * (value - mean);
    under += (at - middle) ** 2;
  }
  const slope = under === 0 ? 0 : over / under;
  const off = kept.map((value, at) => Math.abs(value - mean - slope * (at - middle)));
  const typical = off.sort((one, other) => one - other)[Math.floor(count / 2)] ?? 0;
  const growth = slope * (count - 1);
  const bound = Math.max(NOISE * typical, UNNOTICED * Math.abs(mean), least);
  return { mean, growth, bound, grows: growth > bound };
}
