import { type CopyMatch, findCopies, type Raster } from "@touchstone/image";
import type { Sighting } from "@touchstone/screening";
import type { Gallery } from "./gallery.js";
import { boxAround, boxBack, outlineBack, type Reduction } from "./map-back.js";
import type { PreparedReference } from "./reference-picture.js";

/** Photographs and designs of the gallery that a picture shows, or part of them. */
export function lookForCopies(gallery: Gallery, raster: Raster, reduction: Reduction): Sighting[] {
  return findCopies(gallery.copies, raster).flatMap((match) => {
    const reference = gallery.references[match.id];
    return reference === undefined ? [] : [sightingOf(match, reference, reduction)];
  });
}

function sightingOf(
  match: CopyMatch,
  { rightId, kind, name, scale }: PreparedReference,
  reduction: Reduction,
): Sighting {
  const { means, distance, inliers, mirrored, rotated } = match;
  return {
    rightId,
    match: kind === "design" ? "design" : "photo_copy",
    box: boxBack(boxAround(match.region), reduction),
    reference: name,
    confidence: Math.round(match.confidence * 1000) / 1000,
    detail: {
      means,
      mirrored,
      rotated,
      ...(distance !== undefined && { distance }),
      ...(inliers !== undefined && { inliers }),
      region: outlineBack(match.region, reduction.scale),
      referenceRegion: outlineBack(match.referenceRegion, scale),
    },
  };
}
