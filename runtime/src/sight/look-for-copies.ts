import { type CopyMatch, embed, findCopies, type Raster } from "@touchstone/image";
import type { Sighting } from "@touchstone/screening";
import type { Gallery } from "./gallery.js";
import { boxAround, boxBack, outlineBack, type Reduction } from "./map-back.js";
import type { PictureModels } from "./picture-models.js";
import type { PreparedReference } from "./reference-picture.js";

/** Likely references whose features are compared even where none is shared at first sight. */
const CANDIDATES = 5;

/** Photographs and designs of the gallery that a picture shows, or part of them. */
export async function lookForCopies(
  gallery: Gallery,
  raster: Raster,
  reduction: Reduction,
  models: PictureModels,
): Promise<Sighting[]> {
  if (gallery.copies.size === 0) return [];
  const direction = await embed(raster, await models.embedding());
  const candidates = gallery.embeddings.nearest(direction, CANDIDATES).map(({ name }) => name);
  return findCopies(gallery.copies, raster, { candidates }).flatMap((match) => {
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
