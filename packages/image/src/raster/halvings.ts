import type { Raster } from "./raster.js";
import { resize } from "./resize.js";

/** The picture, then half of it each way, a quarter, and so on while the shorter side has at least `least` pixels. */
export function halvings(picture: Raster, least: number): readonly Raster[] {
  const levels = [picture];
  let { width, height } = picture;
  while (Math.min(width, height) >= 2 * least) {
    width = Math.round(width / 2);
    height = Math.round(height / 2);
    levels.push(resize(levels[levels.length - 1] ?? picture, width, height));
  }
  return levels;
}
