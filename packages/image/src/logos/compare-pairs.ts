import type { Infer } from "../inference/infer.js";
import type { Affine } from "./affine.js";
import type { NearView } from "./logo-index.js";
import { CROP } from "./sample-crop.js";
import type { SeenCrop } from "./seen-crop.js";

/** A crop and a logo it may show. */
export interface Pair {
  readonly crop: SeenCrop;
  readonly near: NearView;
  /** How sure the search for places was of this one. */
  readonly place: number;
}

export interface ComparedPair extends Pair {
  /** Logit of showing the same logo. */
  readonly logit: number;
  /** From the logo's square to the crop's, both from -1 to 1. */
  readonly map: Affine;
}

const AREA = CROP * CROP;

export async function comparePairs(pairs: readonly Pair[], verify: Infer): Promise<ComparedPair[]> {
  if (pairs.length === 0) {
    return [];
  }
  const data = new Float32Array(pairs.length * 3 * AREA);
  pairs.forEach(({ crop, near }, i) => {
    data.set(crop.luma, i * 3 * AREA);
    data.set(crop.ink, (i * 3 + 1) * AREA);
    const { ink } = near.view;
    for (let j = 0, at = (i * 3 + 2) * AREA; j < AREA; j += 1, at += 1) {
      data[at] = ink[j] / 255;
    }
  });
  const out = (await verify({ data, dims: [pairs.length, 3, CROP, CROP] })).data;
  return pairs.map((pair, i) => {
    const at = i * 7;
    const map: Affine = [
      1 + out[at + 1],
      out[at + 2],
      out[at + 3],
      out[at + 4],
      1 + out[at + 5],
      out[at + 6],
    ];
    return { ...pair, logit: out[at], map };
  });
}
