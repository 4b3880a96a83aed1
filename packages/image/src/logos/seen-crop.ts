import type { Infer } from "../inference/infer.js";
import type { Affine } from "./affine.js";
import type { Pyramid } from "./pyramid.js";
import { CROP, sampleCrop } from "./sample-crop.js";
import { softInk } from "./soft-ink.js";

/** Length of the vectors that describe a logo. */
export const VECTOR = 128;

const AREA = CROP * CROP;

/** A square of a picture as the embedder sees it. */
export interface SeenCrop {
  /** Takes the square from -1 to 1 to pixels of the picture. */
  readonly place: Affine;
  /** CROP × CROP in [0, 1]. */
  readonly luma: Float32Array;
  /** CROP × CROP in [0, 1]: where the logo's ink is. */
  readonly ink: Float32Array;
  /** The same, coarse and soft. */
  readonly soft: Float32Array;
  /** A unit vector. */
  readonly vector: Float32Array;
}

export async function seeCrops(
  pyramid: Pyramid,
  places: readonly Affine[],
  embed: Infer,
): Promise<SeenCrop[]> {
  if (places.length === 0) {
    return [];
  }
  const data = new Float32Array(places.length * 3 * AREA);
  places.forEach((place, i) => {
    sampleCrop(pyramid, place, data, i * 3 * AREA);
  });
  const seen = (await embed({ data, dims: [places.length, 3, CROP, CROP] })).data;
  const row = VECTOR + AREA;
  return places.map((place, i) => ({
    place,
    luma: lumaOf(data.subarray(i * 3 * AREA, (i + 1) * 3 * AREA)),
    vector: seen.slice(i * row, i * row + VECTOR),
    ink: seen.slice(i * row + VECTOR, (i + 1) * row),
    soft: softInk(seen.subarray(i * row + VECTOR, (i + 1) * row), 1),
  }));
}

function lumaOf(planes: Float32Array): Float32Array {
  const luma = new Float32Array(AREA);
  for (let i = 0; i < AREA; i += 1) {
    luma[i] = 0.299 * planes[i] + 0.587 * planes[i + AREA] + 0.114 * planes[i + 2 * AREA];
  }
  return luma;
}
