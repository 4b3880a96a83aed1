/** Of the standard normal distribution: two-sided, 95 %. */
const Z = 1.96;

/** What a rule must be right in, at the lower bound, to act alone. */
export const PRECISION_TO_ACT = 0.99;

/**
 * Lower bound of the two-sided 95 % Wilson interval of a share: what it is at least, by all that was seen.
 * 0 where nothing was seen.
 */
export function lowerBound(successes: number, trials: number): number {
  if (trials === 0) return 0;
  const share = successes / trials;
  const square = Z * Z;
  const middle = share + square / (2 * trials);
  const half = Z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  return (middle - half) / (1 + square / trials);
}

/** How many trials reach the bound when so many of them are failures: 381 without one. */
export function trialsNeeded(failures: number): number {
  const reaches = (trials: number) => lowerBound(trials - failures, trials) >= PRECISION_TO_ACT;
  let most = 1;
  while (!reaches(most)) most *= 2;
  let least = Math.floor(most / 2);
  // Between the last that does not reach it and the first that does.
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (middle > failures && reaches(middle)) most = middle;
    else least = middle;
  }
  return most;
}
