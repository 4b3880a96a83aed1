import { hammingOfFour } from "../hash-index/hamming.js";
import type { Features } from "./features.js";

/** A feature of a reference, one of a picture that looks the same, and in how many bits they differ. */
export interface FeatureMatch {
  readonly reference: number;
  readonly picture: number;
  readonly distance: number;
}

/** Of 256 bits: features that are the same spot rarely differ by more. */
const MOST = 72;

/** The second best has to be so much worse, or the spot is one of many that look alike. */
const RATIO = 0.85;

/**
 * For each feature of the reference the one of the picture that looks most like it, if no other looks nearly as much
 * like it (Lowe's ratio).
 */
export function matchFeatures(reference: Features, picture: Features): FeatureMatch[] {
  const matches: FeatureMatch[] = [];
  for (let i = 0; i < reference.count; i += 1) {
    const match = nearest(reference, i, picture);
    if (match !== undefined) {
      matches.push(match);
    }
  }
  return matches;
}

function nearest(reference: Features, index: number, picture: Features): FeatureMatch | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = reference.words.subarray(
    8 * index,
    8 * index + 8,
  );
  const { words, count } = picture;
  let best = MOST + 1;
  let second = MOST / RATIO;
  let found = -1;
  for (let i = 0, at = 0; i < count; i += 1, at += 8) {
    const half = hammingOfFour(words, at, a, b, c, d);
    if (half >= second) {
      continue;
    }
    const distance = half + hammingOfFour(words, at + 4, e, f, g, h);
    if (distance < best) {
      // The same spot found at the next size is no rival.
      second = found >= 0 && !isSameSpot(picture, found, i) ? best : second;
      best = distance;
      found = i;
    } else if (distance < second && !isSameSpot(picture, found, i)) {
      second = distance;
    }
  }
  return found >= 0 && best < RATIO * second
    ? { reference: index, picture: found, distance: best }
    : undefined;
}

const SAME = 5;

function isSameSpot({ places }: Features, i: number, j: number): boolean {
  return (
    i >= 0 &&
    Math.abs(places[2 * i] - places[2 * j]) < SAME &&
    Math.abs(places[2 * i + 1] - places[2 * j + 1]) < SAME
  );
}
