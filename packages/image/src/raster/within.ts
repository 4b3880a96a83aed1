import type { Raster } from "./raster.js";
import { resize } from "./resize.js";

/** The picture shrunk until its longest side is at most `longest` pixels; a smaller one as it is. */
export function within(picture: Raster, longest: number): Raster {
  const scale = longest / Math.max(picture.width, picture.height);
  return scale >= 1
    ? picture
    : resize(
        picture,
        Math.max(1, Math.round(picture.width * scale)),
        Math.max(1, Math.round(picture.height * scale)),
      );
}
