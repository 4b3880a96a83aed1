/** What was measured of a reference and a picture. */
interface CopyEvidence {
  /** Squares of the reference that could be compared, and how many look the same. */
  readonly squares: number;
  readonly same: number;
  readonly mean: number;
  /** The share of the reference that lies in the picture, or of the picture that shows it, the larger one. */
  readonly cover: number;
  /** How many distinct features agree, if they led to it. */
  readonly inliers?: number;
}

/**
 * How sure it is that a picture shows a reference, 0 to 1. The weights were set by hand on one half of a set of
 * photographs so that pairs of different ones stay well below one half; the bench measures on the other half.
 */
export function copyConfidence(evidence: CopyEvidence): number {
  const { squares, same, mean, cover, inliers } = evidence;
  const share = squares === 0 ? 0 : same / squares;
  const agreed = 9 * share + 5 * mean + placed(inliers ?? 0, mean);
  const logit = agreed - BAR + few(squares, inliers) + partly(cover);
  return 1 / (1 + Math.exp(-logit));
}

/** What a match has to reach at least, in units of the logit. */
const BAR = 7.4;

/** A watermark spoils squares, not the many features between; a logo has many features, and nothing else agrees. */
function placed(inliers: number, mean: number): number {
  return 0.16 * Math.min(inliers, 40) * Math.max(0, Math.min(1, mean / 0.4));
}

/** Two photographs that share a corner only share a thing, such as a logo, not the photograph. */
function partly(cover: number): number {
  return 20 * Math.min(0, cover - 0.4);
}

/**
 * What few squares show may be chance: an edge or a slope looks like any other. Features lead to any two places, a hash
 * only to the same ones, so that features have to show more.
 */
function few(squares: number, inliers: number | undefined): number {
  const shown = inliers === undefined ? squares + 24 : squares + 1.5 * inliers;
  return 0.3 * Math.min(0, shown - 40);
}
