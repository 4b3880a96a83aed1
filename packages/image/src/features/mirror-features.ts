import type { Features } from "./features.js";

/**
 * The features that the mirrored picture has, without looking at it: half of the pattern is the other half reflected,
 * so that the halves change places.
 */
export function mirrorFeatures(features: Features, width: number): Features {
  const { count, scales } = features;
  const places = features.places.slice();
  for (let i = 0; i < count; i += 1) {
    places[2 * i] = width - places[2 * i];
  }
  const words = new Uint32Array(features.words.length);
  for (let i = 0; i < words.length; i += 1) {
    words[i] = features.words[i ^ 4];
  }
  return { count, places, scales, angles: features.angles.map((angle) => Math.PI - angle), words };
}
