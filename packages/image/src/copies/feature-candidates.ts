import type { CopyIndex } from "./copy-index.js";
import type { LookedAt } from "./looked-at.js";

/** A reference whose features are worth comparing, as it is or mirrored. */
interface FeatureCandidate {
  readonly id: number;
  readonly mirrored: boolean;
}

/** Of the references that share most features with the picture. */
const MOST = 16;

/** References that share features with a picture, then those that were named. */
export function featureCandidates(
  index: CopyIndex,
  looked: LookedAt,
  named: readonly number[],
): readonly FeatureCandidate[] {
  const voted: (FeatureCandidate & { readonly votes: number })[] = [];
  for (const mirrored of [false, true]) {
    const features = mirrored ? looked.mirroredFeatures : looked.features;
    for (const [id, votes] of index.votes(features)) {
      voted.push({ id, mirrored, votes });
    }
  }
  const likely = voted.sort((a, b) => b.votes - a.votes || a.id - b.id).slice(0, MOST);
  const others = named
    .flatMap((id) => [
      { id, mirrored: false },
      { id, mirrored: true },
    ])
    .filter((other) => !likely.some((l) => l.id === other.id && l.mirrored === other.mirrored));
  return [...likely, ...others];
}
