import type { Raster } from "../raster/raster.js";

/** What `sample` gives for places outside. */
export const OUTSIDE = -1;

/** The brightness of a picture of luma at a place, interpolated linearly; -1 outside the middles of its pixels. */
export function sample({ width, height, data }: Raster, x: number, y: number): number {
  const left = x - 0.5;
  const top = y - 0.5;
  if (!(left >= 0 && top >= 0 && left < width - 1 && top < height - 1)) {
    return OUTSIDE;
  }
  const column = Math.trunc(left);
  const row = Math.trunc(top);
  const at = row * width + column;
  const across = left - column;
  const upper = data[at] + across * (data[at + 1] - data[at]);
  const lower = data[at + width] + across * (data[at + width + 1] - data[at + width]);
  return upper + (top - row) * (lower - upper);
}
