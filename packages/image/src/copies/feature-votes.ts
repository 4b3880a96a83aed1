import type { Features } from "../features/features.js";
import type { LikePair } from "./consistent-pairs.js";
import type { FeatureTable, MetFeature } from "./feature-table.js";

/** What a picture has in common with one owner of features. */
interface Vote {
  readonly owner: number;
  readonly votes: number;
  readonly pairs: readonly LikePair[];
}

/** A feature that differs by so many bits of 256 says nothing. */
const NOTHING = 64;

/** Only so many owners are worth more than a sum. */
const MOST = 96;

/**
 * Whose features a picture's look like, at most 96 of them, the likeliest first: a feature that looks like one of a
 * single owner counts fully, one that looks like many of them counts little.
 */
export function featureVotes(table: FeatureTable, features: Features): readonly Vote[] {
  const byOwner = new Map<number, { votes: number; pairs: LikePair[] }>();
  for (let i = 0; i < features.count; i += 1) {
    const nearest = nearestOfEach(table.meet(features.words, 8 * i));
    for (const { owner, feature, distance } of nearest.values()) {
      const weight = (1 - distance / NOTHING) / nearest.size ** 1.5;
      const vote = byOwner.get(owner) ?? { votes: 0, pairs: [] };
      vote.votes += weight;
      vote.pairs.push({ picture: i, reference: feature, weight });
      byOwner.set(owner, vote);
    }
  }
  return [...byOwner]
    .map(([owner, vote]) => ({ owner, ...vote }))
    .sort((a, b) => b.votes - a.votes || a.owner - b.owner)
    .slice(0, MOST);
}

function nearestOfEach(met: readonly MetFeature[]): Map<number, MetFeature> {
  const nearest = new Map<number, MetFeature>();
  for (const feature of met) {
    if (feature.distance < (nearest.get(feature.owner)?.distance ?? 257)) {
      nearest.set(feature.owner, feature);
    }
  }
  return nearest;
}
