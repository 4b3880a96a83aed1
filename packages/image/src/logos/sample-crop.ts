import type { Raster } from "../raster/raster.js";
import type { Affine } from "./affine.js";
import type { Pyramid } from "./pyramid.js";

/** Pixels a side of every crop that the networks see. */
export const CROP = 64;

/**
 * Writes three planes of CROP × CROP in [0, 1] at `at`: what lies under the square from -1 to 1 that `place` takes to
 * pixels of the sharpest level. Pixels beyond the edge repeat the edge.
 */
export function sampleCrop(pyramid: Pyramid, place: Affine, into: Float32Array, at: number): void {
  const [a, b, c, d, e, f] = place;
  const step = Math.sqrt(Math.abs(a * e - b * d)) * (2 / CROP);
  const wanted = Math.floor(Math.log2(Math.max(1, step)) + 0.3);
  const level = Math.max(0, Math.min(pyramid.length - 1, wanted));
  const picture = pyramid[level];
  const shrink = 2 ** -level;
  for (let y = 0; y < CROP; y += 1) {
    const v = ((y + 0.5) * 2) / CROP - 1;
    for (let x = 0; x < CROP; x += 1) {
      const u = ((x + 0.5) * 2) / CROP - 1;
      const left = (a * u + b * v + c) * shrink - 0.5;
      const top = (d * u + e * v + f) * shrink - 0.5;
      samplePixel(picture, left, top, into, at + y * CROP + x);
    }
  }
}

function samplePixel(
  { width, height, channels, data }: Raster,
  left: number,
  top: number,
  into: Float32Array,
  at: number,
): void {
  const x = Math.max(0, Math.min(width - 1, left));
  const y = Math.max(0, Math.min(height - 1, top));
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const right = x0 + 1 < width ? channels : 0;
  const below = y0 + 1 < height ? width * channels : 0;
  const p = x - x0;
  const q = y - y0;
  const from = (y0 * width + x0) * channels;
  for (let plane = 0; plane < 3; plane += 1) {
    const i = from + (channels === 1 ? 0 : plane);
    const upper = data[i] + (data[i + right] - data[i]) * p;
    const lower = data[i + below] + (data[i + below + right] - data[i + below]) * p;
    into[at + plane * CROP * CROP] = (upper + (lower - upper) * q) / 255;
  }
}
