import type { Raster } from "../raster/raster.js";
import { type Affine, compose, determinant, scaling } from "./affine.js";

/** A smaller picture, and the map that leads to its pixels. */
interface AtLevel {
  readonly picture: Raster;
  readonly map: Affine;
}

/** The one of a picture's halvings at which the map shrinks and grows least, and the map to it. */
export function atLevel(levels: readonly Raster[], map: Affine): AtLevel | undefined {
  const first = levels[0];
  if (first === undefined) {
    return;
  }
  const halvings = Math.round(Math.log2(Math.max(1, Math.sqrt(Math.abs(determinant(map))))));
  const picture = levels[Math.min(halvings, levels.length - 1)] ?? first;
  const shrink = scaling(picture.width / first.width, picture.height / first.height);
  return { picture, map: compose(shrink, map) };
}
