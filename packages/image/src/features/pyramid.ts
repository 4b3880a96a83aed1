import type { Raster } from "../raster/raster.js";
import { resize } from "../raster/resize.js";

/** A picture of luma, and how many pixels of the original one of its pixels is wide and high. */
export interface Level {
  readonly picture: Raster;
  readonly across: number;
  readonly down: number;
}

/** The picture and smaller ones, each `step` times smaller than the one before, down to `smallest` pixels. */
export function pyramid(luma: Raster, levels: number, step: number, smallest: number): Level[] {
  const found: Level[] = [];
  let picture = luma;
  for (let i = 0; i < levels; i += 1) {
    const width = Math.round(luma.width / step ** i);
    const height = Math.round(luma.height / step ** i);
    if (Math.min(width, height) < smallest) {
      break;
    }
    picture = resize(picture, width, height);
    found.push({ picture, across: luma.width / width, down: luma.height / height });
  }
  return found;
}
