import type { CopyIndex } from "./copy-index.js";
import type { LookedAt } from "./looked-at.js";

/** A reference whose features are worth comparing, as it is or mirrored. */
interface FeatureCandidate {
  readonly id: number;
  readonly mirrored: boolean;
}

/** Of the references that share most features with the picture. */
const MOST = 8;

/** What fewer features say together is chance. */
const LEAST_PLACES = 3;

/** References that share features with a picture, in the same arrangement, then those that were named. */
export function featureCandidates(
  index: CopyIndex,
  looked: LookedAt,
  named: readonly number[],
): readonly FeatureCandidate[] {
  const likely = [false, true]
    .flatMap((mirrored) =>
      index
        .likely(mirrored ? looked.mirroredFeatures : looked.features, mirrored)
        .map((reference) => ({ ...reference, mirrored })),
    )
    .filter(({ places }) => places >= LEAST_PLACES)
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, MOST);
  const others = named
    .flatMap((id) => [
      { id, mirrored: false },
      { id, mirrored: true },
    ])
    .filter((other) => !likely.some((l) => l.id === other.id && l.mirrored === other.mirrored));
  return [...likely, ...others];
}
