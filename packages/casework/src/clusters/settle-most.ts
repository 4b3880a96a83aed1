/** Open requests that one answer can settle together, in one currency. */
export interface Stake {
  readonly key: string;
  readonly exposure: number;
}

/** So many answers settle this share of the open exposure, 0 to 1. */
export interface Settled {
  readonly answers: number;
  readonly share: number;
}

/**
 * How few answers settle how much: the greatest stakes first. As no request is in two of them, no other choice
 * of as many answers settles more.
 *
 * @param stakes of the greatest at least as many as the greatest step
 * @param whole the exposure of all open requests
 * @param steps numbers of answers; those that would answer more than there is are left out
 */
export function settleMost(
  stakes: readonly Stake[],
  whole: number,
  steps: readonly number[],
): Settled[] {
  if (whole <= 0) return [];
  const greatest = [...stakes].sort((a, b) => b.exposure - a.exposure || (a.key < b.key ? -1 : 1));
  return steps
    .filter((answers) => answers >= 1 && answers <= greatest.length)
    .map((answers) => {
      const settled = greatest.slice(0, answers).reduce((sum, { exposure }) => sum + exposure, 0);
      return { answers, share: Math.min(1, settled / whole) };
    });
}
