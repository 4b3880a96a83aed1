import type { Turn } from "../pdq/pdq-hash.js";
import type { Box } from "../raster/box.js";
import type { Raster } from "../raster/raster.js";
import type { CopyIndex } from "./copy-index.js";
import { picturePartHashes } from "./picture-part-hashes.js";

/** A reference whose hash is near that of a picture: worth comparing the two. */
export interface CopyCandidate {
  readonly id: number;
  /** Bits of 256 in which the two hashes differ. */
  readonly distance: number;
  /** How the picture has to be turned to look like the reference. */
  readonly turn: Turn;
  /** The part of the picture that was hashed, in its pixels. */
  readonly box: Box;
  /** Which of the reference's hashes. */
  readonly hash: number;
}

/** Most candidates that are worth comparing for one picture. */
const MOST = 12;

/**
 * References of which a picture may be a copy, the likeliest first, by hashes alone: the picture with and without its
 * borders in all eight positions, and its halves as they are and mirrored. Needs no more than 256 pixels of the
 * picture's longest side, and a few milliseconds.
 */
export function cheapCopyCandidates(index: CopyIndex, picture: Raster): readonly CopyCandidate[] {
  const best = new Map<number, CopyCandidate>();
  for (const { words, turn, box } of picturePartHashes(picture)) {
    for (const near of index.nearHashes(words)) {
      if (near.distance < (best.get(near.id)?.distance ?? 257)) {
        best.set(near.id, { ...near, turn, box });
      }
    }
  }
  return [...best.values()].sort((a, b) => a.distance - b.distance || a.id - b.id).slice(0, MOST);
}
