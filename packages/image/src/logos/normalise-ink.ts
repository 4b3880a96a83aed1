import { resize } from "../raster/resize.js";
import type { InkPlane } from "./ink-planes.js";
import { CROP } from "./sample-crop.js";

/** The longer side of the ink in the normalised square. */
const INNER = 52;
const SEEN = 0.2;

export interface NormalisedInk {
  /** CROP × CROP, 255 is ink. */
  readonly ink: Uint8Array;
  readonly half: readonly [number, number];
}

/** The ink cut out and set in the middle of a square; undefined where there is none. */
export function normaliseInk(plane: InkPlane): NormalisedInk | undefined {
  const { width, data } = plane;
  let [left, top, right, bottom] = [width, plane.height, -1, -1];
  data.forEach((value, i) => {
    if (value > SEEN) {
      const y = Math.floor(i / width);
      const x = i - y * width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  });
  if (right < left) {
    return undefined;
  }
  const across = right - left + 1;
  const down = bottom - top + 1;
  const cut = new Uint8Array(across * down);
  for (let i = 0; i < cut.length; i += 1) {
    const y = Math.floor(i / across);
    cut[i] = Math.round(data[(top + y) * width + left + i - y * across] * 255);
  }
  const scale = INNER / Math.max(across, down);
  const w = Math.max(1, Math.round(across * scale));
  const h = Math.max(1, Math.round(down * scale));
  const small = resize({ width: across, height: down, channels: 1, data: cut }, w, h);
  const ink = new Uint8Array(CROP * CROP);
  const x0 = (CROP - w) >> 1;
  const y0 = (CROP - h) >> 1;
  for (let y = 0; y < h; y += 1) {
    ink.set(small.data.subarray(y * w, (y + 1) * w), (y0 + y) * CROP + x0);
  }
  return { ink, half: [w / CROP, h / CROP] };
}
