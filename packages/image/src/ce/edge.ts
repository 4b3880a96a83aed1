/** A place where the ink begins or ends along a line. */
export interface Edge {
  /** Place on the line, in steps from its first sample. */
  readonly at: number;
  /** Rise of brightness a step at the steepest place. */
  readonly slope: number;
  /** Standard deviation of the slope around the edge, in steps: how blurred it is. */
  readonly width: number;
}

/** Brightness at equal steps along a line. */
export interface Profile {
  readonly values: Float32Array;
  /** Slopes are taken over so many steps to each side: the noise of single pixels cancels. */
  readonly span: number;
}

/**
 * The steepest edge of a profile between two places, to a fraction of a step: the centroid of its slope.
 *
 * @param direction 1: where ink begins; −1: where it ends
 * @returns nothing when the profile does not go that way anywhere
 */
export function steepestEdge(
  profile: Profile,
  direction: 1 | -1,
  from: number,
  to: number,
): Edge | undefined {
  const { values, span } = profile;
  const first = Math.max(span, Math.ceil(from));
  const last = Math.min(values.length - 1 - span, Math.floor(to));
  let peak = -1;
  let steepest = 0;
  for (let at = first; at <= last; at += 1) {
    const slope = slopeAt(profile, direction, at);
    if (slope > steepest) {
      steepest = slope;
      peak = at;
    }
  }
  return peak < 0 ? undefined : centroid(profile, direction, peak, steepest);
}

/**
 * Where ink that fills the beginning of a profile ends for good: the first place from which on the profile
 * stays below a level for some steps, made exact by the slope around it. Noise within the ink, and other ink
 * behind the end, do not count.
 *
 * @param stay for how many steps
 */
export function endOfInk(profile: Profile, level: number, stay: number): Edge | undefined {
  let below = 0;
  for (let at = 0; at < profile.values.length; at += 1) {
    below = profile.values[at] < level ? below + 1 : 0;
    if (below >= stay) {
      const start = at - below + 1;
      return start < 2 ? undefined : steepestEdge(profile, -1, start - stay / 2, start + stay / 2);
    }
  }
  return undefined;
}

/** The slopes that belong to the peak: on both sides down to a fifth of it. */
function centroid(profile: Profile, direction: 1 | -1, peak: number, steepest: number): Edge {
  const { values, span } = profile;
  let weight = 0;
  let moment = 0;
  let second = 0;
  const take = (at: number): boolean => {
    if (at < span || at > values.length - 1 - span) return false;
    const slope = slopeAt(profile, direction, at);
    if (slope < 0.2 * steepest) return false;
    weight += slope;
    moment += slope * (at - peak);
    second += slope * (at - peak) ** 2;
    return true;
  };
  take(peak);
  let left = peak - 1;
  while (take(left)) left -= 1;
  let right = peak + 1;
  while (take(right)) right += 1;
  const mean = moment / weight;
  // The span itself widens the slope, as a box of twice its width.
  const variance = Math.max(0, second / weight - mean * mean - (span * span) / 3);
  return { at: peak + mean, slope: steepest / (2 * span), width: Math.sqrt(variance) };
}

function slopeAt({ values, span }: Profile, direction: 1 | -1, at: number): number {
  return direction * (values[at + span] - values[at - span]);
}
