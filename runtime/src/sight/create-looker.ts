import type { PictureDecoder } from "../pictures/decode-picture.js";
import type { Gallery } from "./gallery.js";
import type { Look, Looker } from "./look.js";
import { lookForCe } from "./look-for-ce.js";
import { lookForCopies } from "./look-for-copies.js";
import { lookForLogos } from "./look-for-logos.js";
import { lookForWords } from "./look-for-words.js";
import type { PictureModels } from "./picture-models.js";
import { printOf } from "./print.js";
import { CHEAP_EDGE, FULL_EDGE } from "./sizes.js";

const NOTHING: Look = { sightings: [], lines: [], markings: [] };

export function createLooker(
  gallery: Gallery,
  decode: PictureDecoder,
  models: PictureModels,
  options = { prints: false },
): Looker {
  return async (bytes, depth, before) => {
    if (depth === "cheap") {
      const small = await decode(bytes, { edge: CHEAP_EDGE });
      if (!small.ok) return small;
      if (!gallery.mayHoldCopy(small.raster)) return { ok: true, look: NOTHING, full: false };
    }
    const decoded = await decode(bytes, { edge: FULL_EDGE });
    if (!decoded.ok) return decoded;
    const { raster, width, height } = decoded;
    const reduction = { width, height, scale: raster.width / width };
    const lines = before?.lines ?? (await lookForWords(raster, reduction, models));
    const look: Look = {
      sightings: [
        ...(await lookForCopies(gallery, raster, reduction, models)),
        ...(await lookForLogos(gallery, raster, { reduction, lines }, models)),
      ],
      lines,
      markings: before?.markings ?? lookForCe(raster, reduction),
    };
    return before === undefined && options.prints
      ? { ok: true, look, full: true, print: printOf(raster) }
      : { ok: true, look, full: true };
  };
}
