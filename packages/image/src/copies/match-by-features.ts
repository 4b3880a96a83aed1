import type { Features } from "../features/features.js";
import { type FeatureMatch, matchFeatures } from "../features/match-features.js";
import type { Affine } from "../geometry/affine.js";
import { findMap } from "../geometry/find-map.js";
import type { Pairs } from "../geometry/pairs.js";
import type { CopyReference } from "./copy-reference.js";
import type { LookedAt } from "./looked-at.js";

/** A map from a reference to a picture that their features agree on. */
interface FeatureMap {
  readonly map: Affine;
  /** Features that look the same. */
  readonly matched: number;
  /** Of those, distinct places that the map takes to each other. */
  readonly inliers: number;
}

/** Two features nearer to each other than this, in pixels, are one place. */
const PLACE = 6;

/** The map that most features agree on, undefined if fewer than four do. */
export function matchByFeatures(
  reference: CopyReference,
  picture: LookedAt,
  mirrored: boolean,
): FeatureMap | undefined {
  const features = mirrored ? picture.mirroredFeatures : picture.features;
  const matches = matchFeatures(reference.features, features);
  const pairs = pairsOf(matches, reference.features, features);
  const found = findMap(pairs, mirrored);
  return (
    found && {
      map: found.map,
      matched: matches.length,
      inliers: distinctPlaces(pairs, found.inliers),
    }
  );
}

function pairsOf(matches: readonly FeatureMatch[], reference: Features, picture: Features): Pairs {
  const from = new Float32Array(2 * matches.length);
  const to = new Float32Array(2 * matches.length);
  for (const [i, match] of matches.entries()) {
    from.set(reference.places.subarray(2 * match.reference, 2 * match.reference + 2), 2 * i);
    to.set(picture.places.subarray(2 * match.picture, 2 * match.picture + 2), 2 * i);
  }
  return { count: matches.length, from, to };
}

/** The smaller of the numbers of places in the two pictures. */
function distinctPlaces({ from, to }: Pairs, chosen: readonly number[]): number {
  return Math.min(placesIn(from, chosen), placesIn(to, chosen));
}

function placesIn(places: Float32Array, chosen: readonly number[]): number {
  const cells = new Set<number>();
  for (const i of chosen) {
    const column = Math.floor(places[2 * i] / PLACE);
    cells.add(Math.floor(places[2 * i + 1] / PLACE) * 65536 + column);
  }
  return cells.size;
}
