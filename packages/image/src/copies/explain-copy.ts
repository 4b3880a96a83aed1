import { hamming } from "../hash-index/hamming.js";
import type { Turn } from "../pdq/pdq-hash.js";
import type { Raster } from "../raster/raster.js";
import { copyConfidence } from "./confidence.js";
import { HASH_RADIUS } from "./copy-index.js";
import type { CopyReference } from "./copy-reference.js";
import { LookedAt } from "./looked-at.js";
import { matchByFeatures } from "./match-by-features.js";
import { type PicturePartHash, picturePartHashes } from "./picture-part-hashes.js";
import { turnMap } from "./turn-map.js";
import { type VerifiedMap, verifyMap } from "./verify-map.js";

/** How pixels compare where a reference was thought to be. */
export interface ExplainedPixels {
  /** Squares of the reference that hold something and lie in the picture, and how many look the same. */
  readonly squares: number;
  readonly same: number;
  readonly confidence: number;
}

/** Why a reference does or does not match a picture: what was measured, beside the bar that it has to pass. */
export interface CopyExplanation {
  readonly matches: boolean;
  /** The confidence from which a match is asserted. */
  readonly bar: number;
  /** The nearest hash for each position of the picture; none where it or the reference is plain. */
  readonly hash: {
    /** The largest distance that is looked at further. */
    readonly bar: number;
    readonly nearest: readonly { readonly turn: Turn; readonly distance: number }[];
    /** Of the nearest of all, if it passes. */
    readonly pixels?: ExplainedPixels;
  };
  /** Features, as the picture is and mirrored. */
  readonly features: readonly ExplainedFeatures[];
}

export interface ExplainedFeatures {
  readonly mirrored: boolean;
  readonly ofReference: number;
  readonly ofPicture: number;
  /** Features that look the same, and how many distinct places agree on one map; at least `bar` have to. */
  readonly matched: number;
  readonly inliers: number;
  readonly bar: number;
  readonly pixels?: ExplainedPixels;
}

const ASSERTED = 0.5;
const LEAST_INLIERS = 5;

/** Compares a reference and a picture in every way that `findCopies` does, and says how far each got. */
export function explainCopy(reference: CopyReference, picture: Raster): CopyExplanation {
  const looked = new LookedAt(picture);
  const hash = explainHash(reference, looked);
  const features = [false, true].map((mirrored) => explainFeatures(reference, looked, mirrored));
  const reached = [hash, ...features].map(({ pixels }) => pixels?.confidence ?? 0);
  return { matches: Math.max(...reached) >= ASSERTED, bar: ASSERTED, hash, features };
}

interface NearestHash {
  readonly part: PicturePartHash;
  readonly hash: number;
  readonly distance: number;
}

function explainHash(reference: CopyReference, looked: LookedAt): CopyExplanation["hash"] {
  const byTurn = new Map<Turn, NearestHash>();
  for (const part of picturePartHashes(looked.luma)) {
    for (const [hash, { words }] of reference.hashes.entries()) {
      const distance = hamming(words, 0, part.words, 0);
      if (distance < (byTurn.get(part.turn)?.distance ?? 257)) {
        byTurn.set(part.turn, { part, hash, distance });
      }
    }
  }
  const nearest = [...byTurn.values()].sort((a, b) => a.distance - b.distance);
  const first = nearest[0];
  const named = nearest.map(({ part, distance }) => ({ turn: part.turn, distance }));
  const base = { bar: HASH_RADIUS, nearest: named };
  if (first === undefined || first.distance > HASH_RADIUS) {
    return base;
  }
  return { ...base, pixels: hashPixels(reference, looked, first) };
}

function hashPixels(
  reference: CopyReference,
  looked: LookedAt,
  { part, hash }: NearestHash,
): ExplainedPixels {
  const box = reference.hashes[hash]?.box ?? part.box;
  const map = turnMap(box, part.box, part.turn);
  return pixelsOf(verifyMap(reference, looked, map, true));
}

function explainFeatures(
  reference: CopyReference,
  looked: LookedAt,
  mirrored: boolean,
): ExplainedFeatures {
  const found = matchByFeatures(reference, looked, mirrored);
  const counts = {
    mirrored,
    ofReference: reference.features.count,
    ofPicture: looked.features.count,
    bar: LEAST_INLIERS,
  };
  if (found === undefined) {
    return { ...counts, matched: 0, inliers: 0 };
  }
  const { matched, inliers, map } = found;
  const verified = verifyMap(reference, looked, map, false);
  return { ...counts, matched, inliers, pixels: pixelsOf(verified, inliers) };
}

function pixelsOf(verified: VerifiedMap, inliers = 0): ExplainedPixels {
  const { squares, same } = verified;
  return { squares, same, confidence: copyConfidence({ ...verified, inliers }) };
}
