import type { Raster } from "./raster.js";

interface Span {
  /** Where each target sample begins to read. */
  readonly first: Int32Array;
  /** `taps` weights for each target sample; they add up to one. */
  readonly weights: Float32Array;
  readonly taps: number;
}

/**
 * The picture at another size: areas are averaged where it shrinks, pixels interpolated linearly where it grows.
 */
export function resize(picture: Raster, width: number, height: number): Raster {
  if (width === picture.width && height === picture.height) {
    return picture;
  }
  const { channels } = picture;
  const across = spanOf(picture.width, width);
  const down = spanOf(picture.height, height);
  const data = new Uint8Array(width * height * channels);
  const line = new Float32Array(picture.width * channels);
  for (let y = 0; y < height; y += 1) {
    sumRows(picture, down, y, line);
    const row = data.subarray(y * width * channels, (y + 1) * width * channels);
    for (let c = 0; c < channels; c += 1) {
      sumColumns(line, across, row, channels, c);
    }
  }
  return { width, height, channels, data };
}

/** One line of the target, still as wide as the source. */
function sumRows({ data }: Raster, down: Span, y: number, line: Float32Array): void {
  const row = line.length;
  if (down.taps === 3) {
    sumThreeRows(data, down.weights.subarray(3 * y, 3 * y + 3), down.first[y] * row, line);
    return;
  }
  for (let t = 0; t < down.taps; t += 1) {
    const weight = down.weights[y * down.taps + t];
    const from = (down.first[y] + t) * row;
    if (t === 0) {
      for (let x = 0; x < row; x += 1) {
        line[x] = weight * data[from + x];
      }
    } else if (weight !== 0) {
      for (let x = 0; x < row; x += 1) {
        line[x] += weight * data[from + x];
      }
    }
  }
}

/** What a picture that shrinks a little needs, and what most time goes into. */
function sumThreeRows(
  data: Uint8Array,
  [a = 0, b = 0, c = 0]: Float32Array,
  from: number,
  line: Float32Array,
): void {
  const row = line.length;
  for (let x = 0, i = from, j = from + row, k = j + row; x < row; x += 1, i += 1, j += 1, k += 1) {
    line[x] = a * data[i] + b * data[j] + c * data[k];
  }
}

function sumColumns(
  line: Float32Array,
  { first, weights, taps }: Span,
  row: Uint8Array,
  channels: number,
  channel: number,
): void {
  if (taps === 3) {
    for (let x = 0, t = 0, to = channel; x < first.length; x += 1, t += 3, to += channels) {
      const at = first[x] * channels + channel;
      const near = at + channels;
      const far = near + channels;
      row[to] =
        0.5 + weights[t] * line[at] + weights[t + 1] * line[near] + weights[t + 2] * line[far];
    }
    return;
  }
  for (let x = 0, t = 0, to = channel; x < first.length; x += 1, to += channels) {
    let sum = 0.5;
    const end = t + taps;
    for (let from = first[x] * channels + channel; t < end; t += 1, from += channels) {
      sum += weights[t] * line[from];
    }
    row[to] = sum;
  }
}

function spanOf(from: number, to: number): Span {
  const scale = from / to;
  const reach = Math.max(1, scale) / 2;
  const taps = Math.min(from, Math.ceil(2 * reach) + 1);
  const first = new Int32Array(to);
  const weights = new Float32Array(to * taps);
  for (let i = 0; i < to; i += 1) {
    const centre = (i + 0.5) * scale;
    const begin = Math.max(0, Math.min(from - taps, Math.floor(centre - reach)));
    first[i] = begin;
    let sum = 0;
    for (let t = 0; t < taps; t += 1) {
      const weight = weightAt(begin + t, centre, reach, scale);
      weights[i * taps + t] = weight;
      sum += weight;
    }
    for (let t = 0; t < taps; t += 1) {
      weights[i * taps + t] /= sum;
    }
  }
  return { first, weights, taps };
}

/** How much of the pixel lies under the box around `centre`; for a picture that grows, a tent of one pixel. */
function weightAt(pixel: number, centre: number, reach: number, scale: number): number {
  if (scale <= 1) {
    return Math.max(0, 1 - Math.abs(pixel + 0.5 - centre));
  }
  const low = Math.max(pixel, centre - reach);
  return Math.max(0, Math.min(pixel + 1, centre + reach) - low);
}
