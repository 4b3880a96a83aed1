import { areaOf } from "../geometry/polygon.js";
import type { Raster } from "../raster/raster.js";
import { type CopyCandidate, cheapCopyCandidates } from "./cheap-copy-candidates.js";
import { copyConfidence } from "./confidence.js";
import type { CopyIndex } from "./copy-index.js";
import type { CopyMatch } from "./copy-match.js";
import type { CopyReference } from "./copy-reference.js";
import { featureCandidates } from "./feature-candidates.js";
import { LookedAt } from "./looked-at.js";
import { markAuthorised } from "./mark-authorised.js";
import { matchByFeatures } from "./match-by-features.js";
import { matchOf } from "./match-of.js";
import { turnMap } from "./turn-map.js";
import { verifyMap } from "./verify-map.js";

export interface FindCopiesOptions {
  /** References that something else took for likely, such as an embedding: their features are compared as well. */
  readonly candidates?: readonly number[];
  /** Ids of pictures whose owner lets them be used. */
  readonly authorised?: ReadonlySet<number>;
  /** Ids of references in quarantine (`FloodGuard`). */
  readonly held?: ReadonlySet<number>;
  /** The least confidence that is reported, 0.5 unless told. */
  readonly least?: number;
}

/** A match so sure that covers so large a share of a picture leaves nothing to look for. */
const SURE = 0.9;
const EXPLAINED = 0.55;

/** Fewer features that agree on a map are not worth comparing pixels. */
const LEAST_INLIERS = 5;

/**
 * The references that a picture shows or shows a part of, the surest first: those with a near hash, then those that
 * share features with it, both compared pixel by pixel. The picture should have at least 512 pixels on its longest
 * side; what it has more is not used.
 */
export function findCopies(
  index: CopyIndex,
  picture: Raster,
  options: FindCopiesOptions = {},
): readonly CopyMatch[] {
  const looked = new LookedAt(picture);
  const best = new Map<number, CopyMatch>();
  const keep = (match: CopyMatch | undefined) => {
    if (match !== undefined && match.confidence > (best.get(match.id)?.confidence ?? 0)) {
      best.set(match.id, match);
    }
  };
  for (const candidate of cheapCopyCandidates(index, looked.luma)) {
    const reference = index.get(candidate.id);
    keep(reference && matchByHash(reference, looked, candidate));
  }
  const isExplained = () =>
    [...best.values()].some(
      ({ confidence, region }) =>
        confidence >= SURE && areaOf(region) >= EXPLAINED * picture.width * picture.height,
    );
  if (!isExplained()) {
    for (const { id, mirrored } of featureCandidates(index, looked, options.candidates ?? [])) {
      const reference = index.get(id);
      keep(reference && matchWithFeatures(id, reference, looked, mirrored));
      if (isExplained()) {
        break;
      }
    }
  }
  const matches = [...best.values()]
    .filter(({ confidence }) => confidence >= (options.least ?? 0.5))
    .sort((a, b) => b.confidence - a.confidence || a.id - b.id);
  return markAuthorised(matches, options.authorised ?? new Set()).map((match) =>
    options.held?.has(match.id) === true ? { ...match, held: true as const } : match,
  );
}

function matchByHash(
  reference: CopyReference,
  looked: LookedAt,
  candidate: CopyCandidate,
): CopyMatch | undefined {
  const hash = reference.hashes[candidate.hash];
  if (hash === undefined) {
    return;
  }
  const map = turnMap(hash.box, candidate.box, candidate.turn);
  const verified = verifyMap(reference, looked, map, true);
  const { distance, id } = candidate;
  const confidence = copyConfidence(verified);
  return { ...matchOf(id, reference, looked, verified.map), confidence, means: "hash", distance };
}

function matchWithFeatures(
  id: number,
  reference: CopyReference,
  looked: LookedAt,
  mirrored: boolean,
): CopyMatch | undefined {
  const found = matchByFeatures(reference, looked, mirrored);
  if (found === undefined || found.inliers < LEAST_INLIERS) {
    return;
  }
  const { inliers } = found;
  const verified = verifyMap(reference, looked, found.map, false);
  const confidence = copyConfidence({ ...verified, inliers });
  return {
    ...matchOf(id, reference, looked, verified.map),
    confidence,
    means: "features",
    inliers,
  };
}
