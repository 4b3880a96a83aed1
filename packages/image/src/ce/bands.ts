/** Within `low` to `high` a measure conforms; beyond `below` or `above` it does not; between it is not said. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly below?: number;
  readonly above?: number;
  /** The value of the official drawing. */
  readonly official: number;
}

/** What is graded: shares of the height H of the letters. */
export type Measure =
  | "widthToHeight"
  | "gapToHeight"
  | "strokeToHeight"
  | "tangency"
  | "heightRatio"
  | "barShortfall";

/**
 * Annex II of Regulation (EC) No 765/2008 gives a drawing on a grid and asks that its proportions be kept; it
 * names no tolerance. Conforming bands leave room for printing and measuring; the outer limits are so far
 * away that no conforming marking gets there by blur, tilt or compression.
 */
export const BANDS: Readonly<Record<Measure, Band>> = {
  widthToHeight: { official: 1.4, low: 1.34, high: 1.46, below: 1.26, above: 1.54 },
  gapToHeight: { official: 0.3, low: 0.24, high: 0.36, below: 0.16, above: 0.44 },
  strokeToHeight: { official: 0.15, low: 0.125, high: 0.175, below: 0.11, above: 0.19 },
  /** From the C's completed circle to the inside of the E's back. */
  tangency: { official: 0, low: -0.05, high: 0.05 },
  /** Height of the E to height of the C. */
  heightRatio: { official: 1, low: 0.94, high: 1.06, below: 0.9, above: 1.1 },
  /** From the end of the middle bar to the tips of the E. */
  barShortfall: { official: 0.1, low: 0.06, high: 0.15, below: 0.03 },
};
