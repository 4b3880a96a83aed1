import type { Raster } from "../raster/raster.js";
import { cutLine } from "./cut-line.js";
import { type RotatedBox, turned } from "./rotated-box.js";

/** The recogniser's height, and the widest line it is given; longer ones are squeezed. */
const HEIGHT = 48;
const WIDEST = 1280;
const NARROWEST = 16;

/** Boxes so much taller than wide hold a line that runs down or up. */
const TALL = 1.5;

export function isTall({ width, height }: RotatedBox): boolean {
  return height >= TALL * width;
}

/** The line as the recogniser takes it: 48 pixels high, read along its longer side. */
export function lineCrop(picture: Raster, box: RotatedBox, halfTurned = false): Raster {
  const along = turned(box, (isTall(box) ? 1 : 0) + (halfTurned ? 2 : 0));
  const width = Math.round((along.width / along.height) * HEIGHT);
  return cutLine(picture, along, Math.min(WIDEST, Math.max(NARROWEST, width)), HEIGHT);
}
