/** What was measured of a reference and a picture. */
export interface CopyEvidence {
  /** Squares of the reference that could be compared, and how many look the same. */
  readonly squares: number;
  readonly same: number;
  readonly mean: number;
  readonly inliers?: number;
  readonly distance?: number;
}

/**
 * How sure it is that a picture shows a reference, 0 to 1: one half is the bar that no pair of different photographs
 * passed when this was set.
 */
export function copyConfidence(evidence: CopyEvidence): number {
  const { squares, same, mean, inliers = 0 } = evidence;
  const share = squares === 0 ? 0 : same / squares;
  const logit = 9 * (share - 0.45) + 5 * (mean - 0.5) + 0.06 * Math.min(inliers, 40) + few(squares);
  return 1 / (1 + Math.exp(-logit));
}

/** What few squares show may be chance. */
function few(squares: number): number {
  return squares >= 16 ? 0 : (squares - 16) * 0.3;
}
