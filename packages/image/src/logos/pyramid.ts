import type { Raster } from "../raster/raster.js";

/** A picture and its halves down to a few pixels, sharpest first; each level averages 2 × 2 pixels of the last. */
export type Pyramid = readonly Raster[];

const SMALLEST = 16;

export function pyramidOf(picture: Raster): Pyramid {
  const levels = [picture];
  let last = picture;
  while (Math.min(last.width, last.height) >= 2 * SMALLEST) {
    last = halved(last);
    levels.push(last);
  }
  return levels;
}

function halved({ width, height, channels, data }: Raster): Raster {
  const w = width >> 1;
  const h = height >> 1;
  const out = new Uint8Array(w * h * channels);
  const row = width * channels;
  let to = 0;
  for (let y = 0; y < h; y += 1) {
    let from = 2 * y * row;
    for (let x = 0; x < w; x += 1, from += 2 * channels) {
      for (let c = 0; c < channels; c += 1, to += 1) {
        const at = from + c;
        out[to] =
          (data[at] + data[at + channels] + data[at + row] + data[at + row + channels] + 2) >> 2;
      }
    }
  }
  return { width: w, height: h, channels, data: out };
}
