import { findLogos, type Raster } from "@touchstone/image";
import type { Sighting } from "@touchstone/screening";
import type { Gallery } from "./gallery.js";
import { foldWords } from "./logo-words.js";
import type { Look } from "./look.js";
import { boxBack, type Reduction } from "./map-back.js";
import type { PictureModels } from "./picture-models.js";

/** Of a logo whose words were read in the picture, beside how surely they were read. */
const BY_WORDS = 0.9;

interface Seen {
  readonly reduction: Reduction;
  readonly lines: Look["lines"];
}

/** Logos of the gallery in a picture: by their looks, and by the words that they are made of. One sighting a right. */
export async function lookForLogos(
  gallery: Gallery,
  raster: Raster,
  { reduction, lines }: Seen,
  models: PictureModels,
): Promise<Sighting[]> {
  if (!gallery.hasLogos) return [];
  const byRight = new Map<string, Sighting>();
  for (const sighting of [
    ...byWords(gallery, lines),
    ...(await byLooks(gallery, raster, reduction, models)),
  ]) {
    const known = byRight.get(sighting.rightId);
    if (known === undefined || known.confidence < sighting.confidence)
      byRight.set(sighting.rightId, sighting);
  }
  return [...byRight.values()];
}

async function byLooks(
  gallery: Gallery,
  raster: Raster,
  reduction: Reduction,
  models: PictureModels,
): Promise<Sighting[]> {
  const found = await findLogos(gallery.logos, raster, await models.logos());
  return found.flatMap(({ id, box, confidence }) => {
    const reference = gallery.references[id];
    if (reference === undefined) return [];
    return {
      rightId: reference.rightId,
      match: "logo",
      box: boxBack([...box], reduction),
      reference: reference.name,
      confidence: Math.round(confidence * 1000) / 1000,
      detail: { means: "shape" },
    };
  });
}

function byWords({ words }: Gallery, lines: Look["lines"]): Sighting[] {
  return lines.flatMap(({ text, confidence, box }) => {
    const known = new Set(
      [text, ...text.split(/\s+/u)].flatMap((part) => words.get(foldWords(part)) ?? []),
    );
    return [...known].map(
      ({ rightId, name }): Sighting => ({
        rightId,
        match: "logo",
        box: [...box],
        reference: name,
        confidence: Math.round(BY_WORDS * confidence * 1000) / 1000,
        detail: { means: "words", text },
      }),
    );
  });
}
