import { type PdqSpectrum, pdqSpectrum } from "../pdq/pdq-spectrum.js";
import type { Box } from "../raster/box.js";
import { crop } from "../raster/crop.js";
import type { Raster } from "../raster/raster.js";

/** A part of a picture and its spectrum. */
interface HashedPart {
  readonly box: Box;
  readonly spectrum: PdqSpectrum;
}

/** PDQ of a part of a picture. */
export function hashPart(picture: Raster, box: Box): HashedPart {
  const isWhole = box.width === picture.width && box.height === picture.height;
  return { box, spectrum: pdqSpectrum(isWhole ? picture : crop(picture, box)) };
}
