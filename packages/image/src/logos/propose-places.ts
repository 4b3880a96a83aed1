import type { Infer, Tensor } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";
import { within } from "../raster/within.js";

/** A place that looks like a logo, in pixels of the picture. */
export interface Proposal {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Between 0 and 1. */
  readonly score: number;
}

/** Longest sides at which the network sees a picture: one for small logos, one for large ones. */
const LONGEST = [448, 256];
/** The network halves five times. */
const MULTIPLE = 32;
const CELL = 8;
const LEAST_SCORE = 0.03;
const MOST = 18;
/** Overlap above which two places are one: looser places catch logos beside their plates. */
const SAME = 0.6;

export async function proposePlaces(picture: Raster, propose: Infer): Promise<Proposal[]> {
  const found: Proposal[] = [];
  for (const longest of LONGEST) {
    const small = within(picture, longest);
    const scale = picture.width / small.width;
    const seen = proposalsOf(await propose(tensorOf(small)));
    found.push(...seen.map((place) => enlarged(place, scale, picture)));
  }
  found.sort((a, b) => b.score - a.score);
  const kept: Proposal[] = [];
  for (const place of found) {
    if (kept.length < MOST && kept.every((other) => overlap(other, place) < SAME)) {
      kept.push(place);
    }
  }
  return kept;
}

function enlarged(place: Proposal, scale: number, { width, height }: Raster): Proposal {
  return {
    left: Math.max(0, place.left * scale),
    top: Math.max(0, place.top * scale),
    right: Math.min(width, place.right * scale),
    bottom: Math.min(height, place.bottom * scale),
    score: place.score,
  };
}

/** Planes in [0, 1], grown to whole multiples by repeating the last row and column. */
function tensorOf({ width, height, channels, data }: Raster): Tensor {
  const w = Math.ceil(width / MULTIPLE) * MULTIPLE;
  const h = Math.ceil(height / MULTIPLE) * MULTIPLE;
  const planes = new Float32Array(3 * w * h);
  let at = 0;
  for (let plane = 0; plane < 3; plane += 1) {
    const c = channels === 1 ? 0 : plane;
    for (let y = 0; y < h; y += 1) {
      const row = Math.min(y, height - 1) * width;
      for (let x = 0; x < w; x += 1, at += 1) {
        planes[at] = data[(row + Math.min(x, width - 1)) * channels + c] / 255;
      }
    }
  }
  return { data: planes, dims: [1, 3, h, w] };
}

function proposalsOf({ data, dims }: Tensor): Proposal[] {
  const [, , rows, columns] = dims;
  const area = rows * columns;
  const found: Proposal[] = [];
  for (let i = 0; i < area; i += 1) {
    const score = 1 / (1 + Math.exp(-data[i]));
    if (score >= LEAST_SCORE) {
      const x = ((i % columns) + 0.5) * CELL;
      const y = (Math.floor(i / columns) + 0.5) * CELL;
      const reach = (edge: number) => Math.exp(Math.min(5, data[edge * area + i])) * CELL;
      found.push({
        left: x - reach(1),
        top: y - reach(2),
        right: x + reach(3),
        bottom: y + reach(4),
        score,
      });
    }
  }
  return found;
}

/** Common area of two boxes as a share of what they cover together. */
export function overlap(a: Omit<Proposal, "score">, b: Omit<Proposal, "score">): number {
  const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (w <= 0 || h <= 0) {
    return 0;
  }
  const area = (box: Omit<Proposal, "score">) => (box.right - box.left) * (box.bottom - box.top);
  return (w * h) / (area(a) + area(b) - w * h);
}
