import type { Raster } from "../raster/raster.js";
import { boxTwice, windowFor } from "./jarosz.js";

/** What PDQ keeps of a picture before it cuts to bits. */
export interface PdqSpectrum {
  /** 16 × 16 coefficients of the cosine transform, frequencies 1 to 16; rows count vertical ones. */
  readonly coefficients: Float32Array;
  /** 0 to 100; how much there is to see. Below 50 the hash means little. */
  readonly quality: number;
}

const SIDE = 64;
const KEPT = 16;
const COSINES = cosines();

/**
 * The lowest frequencies of a picture, as PDQ takes them (Facebook, "The TMK+PDQF Video-Hashing Algorithm and the
 * PDQ Image-Hashing Algorithm", 2019): luma, two box filters each way, 64 × 64 samples, cosine transform.
 */
export function pdqSpectrum(picture: Raster): PdqSpectrum {
  const samples = sample(picture);
  return { coefficients: transform(samples), quality: qualityOf(samples) };
}

function sample(picture: Raster): Float32Array {
  const { width, height, channels, data } = picture;
  const luma = new Float32Array(width * height);
  for (let i = 0, j = 0; i < luma.length; i += 1, j += channels) {
    luma[i] =
      channels === 1 ? data[j] : 0.299 * data[j] + 0.587 * data[j + 1] + 0.114 * data[j + 2];
  }
  boxTwice(luma, { count: height, stride: width, length: width, step: 1 }, windowFor(width));
  boxTwice(luma, { count: width, stride: 1, length: height, step: width }, windowFor(height));
  const samples = new Float32Array(SIDE * SIDE);
  for (let y = 0; y < SIDE; y += 1) {
    const row = Math.floor(((y + 0.5) * height) / SIDE) * width;
    for (let x = 0; x < SIDE; x += 1) {
      samples[y * SIDE + x] = luma[row + Math.floor(((x + 0.5) * width) / SIDE)];
    }
  }
  return samples;
}

function transform(samples: Float32Array): Float32Array {
  const rows = new Float32Array(KEPT * SIDE);
  // A cosine of an even frequency is the same forwards and backwards, one of an odd frequency has the other sign: the
  // first half of each column is multiplied by the sums and the differences of its two ends.
  const ends = [new Float32Array((SIDE / 2) * SIDE), new Float32Array((SIDE / 2) * SIDE)] as const;
  for (let i = 0, last = SIDE * (SIDE - 1); i < ends[0].length; i += 1) {
    const opposite = last - SIDE * Math.floor(i / SIDE) + (i % SIDE);
    ends[0][i] = samples[i] - samples[opposite];
    ends[1][i] = samples[i] + samples[opposite];
  }
  for (let i = 0; i < KEPT; i += 1) {
    const folded = i % 2 === 0 ? ends[0] : ends[1];
    for (let k = 0; k < SIDE / 2; k += 1) {
      const weight = COSINES[i * SIDE + k];
      for (let j = 0; j < SIDE; j += 1) {
        rows[i * SIDE + j] += weight * folded[k * SIDE + j];
      }
    }
  }
  const coefficients = new Float32Array(KEPT * KEPT);
  for (let i = 0; i < KEPT; i += 1) {
    for (let j = 0; j < KEPT; j += 1) {
      let sum = 0;
      for (let k = 0; k < SIDE; k += 1) {
        sum += rows[i * SIDE + k] * COSINES[j * SIDE + k];
      }
      coefficients[i * KEPT + j] = sum;
    }
  }
  return coefficients;
}

/** The sum of the steps between neighbours, each in whole percent of the range; 90 of them are one point. */
function qualityOf(samples: Float32Array): number {
  let sum = 0;
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const here = samples[y * SIDE + x];
      if (y + 1 < SIDE) {
        sum += Math.abs(Math.trunc(((here - samples[(y + 1) * SIDE + x]) * 100) / 255));
      }
      if (x + 1 < SIDE) {
        sum += Math.abs(Math.trunc(((here - samples[y * SIDE + x + 1]) * 100) / 255));
      }
    }
  }
  return Math.min(100, Math.floor(sum / 90));
}

function cosines(): Float32Array {
  const table = new Float32Array(KEPT * SIDE);
  for (let i = 0; i < KEPT; i += 1) {
    for (let j = 0; j < SIDE; j += 1) {
      table[i * SIDE + j] =
        Math.sqrt(2 / SIDE) * Math.cos((Math.PI / (2 * SIDE)) * (i + 1) * (2 * j + 1));
    }
  }
  return table;
}
