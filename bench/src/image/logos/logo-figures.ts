/** One logo that a search named in one picture. */
export interface Named {
  readonly picture: number;
  readonly confidence: number;
  readonly right: boolean;
}

/** Confidence is asserted from here on. */
const ASSERTED = 0.5;

/** At the confidence that is fixed beforehand. */
export interface AssertedFigures {
  readonly recall: number;
  readonly precision: number;
}

export function assertedFigures(named: readonly Named[], logos: number): AssertedFigures {
  const asserted = named.filter(({ confidence }) => confidence >= ASSERTED);
  const right = asserted.filter((one) => one.right).length;
  return { recall: right / logos, precision: right / Math.max(1, asserted.length) };
}

/** The highest recall at which at least `precision` of what is named is right: a threshold chosen afterwards. */
export function recallAtPrecision(
  named: readonly Named[],
  logos: number,
  precision: number,
): number {
  const sorted = [...named].sort((a, b) => b.confidence - a.confidence);
  let [right, best] = [0, 0];
  sorted.forEach((one, i) => {
    right += one.right ? 1 : 0;
    best = right >= precision * (i + 1) ? right : best;
  });
  return best / logos;
}

/** Share of pictures in which anything is asserted. */
export function flaggedShare(named: readonly Named[], pictures: number): number {
  const asserted = named.filter(({ confidence }) => confidence >= ASSERTED);
  return new Set(asserted.map(({ picture }) => picture)).size / pictures;
}
