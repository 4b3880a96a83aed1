import { type Affine, determinant } from "./affine.js";
import { fitAffine } from "./fit-affine.js";
import type { Pairs } from "./pairs.js";
import { seededRandom } from "./seeded-random.js";

/** A map and the pairs that agree with it. */
interface FoundMap {
  readonly map: Affine;
  readonly inliers: readonly number[];
}

const TRIES = 500;

/** How far, in pixels, a place may be from where a first guess puts it, and from where the fitted map does. */
const NEAR = { guess: 8, fit: 4 };

/** Two places nearer to each other than this fix no direction. */
const APART = 12;

/** Beyond these a map is no copy of a photograph, but a chance. */
const SCALE = { least: 0.1, most: 10 };
const MOST_STRETCH = 2;

/**
 * The similarity, refined to an affine map, that most pairs agree with (RANSAC: Fischler and Bolles, 1981; refined as
 * in LO-RANSAC: Chum, Matas, Kittler, 2003). `mirrored` looks for maps that exchange left and right. Undefined if
 * fewer than four agree.
 */
export function findMap(pairs: Pairs, mirrored: boolean): FoundMap | undefined {
  if (pairs.count < 4) {
    return;
  }
  const random = seededRandom(pairs.count);
  let most = 0;
  let best: Affine | undefined;
  for (let i = 0; i < TRIES; i += 1) {
    const first = Math.floor(random() * pairs.count);
    const second = Math.floor(random() * pairs.count);
    const map = similarity(pairs, first, second, mirrored);
    if (map === undefined) {
      continue;
    }
    const count = countAgreeing(pairs, map, NEAR.guess);
    if (count > most) {
      most = count;
      best = map;
    }
  }
  return best === undefined
    ? undefined
    : refine(pairs, { map: best, inliers: agreeing(pairs, best, NEAR.guess) }, mirrored);
}

/** Whether a map could be what an edit did to a picture: neither a point nor a line, nor turned inside out. */
export function isPlausible(map: Affine, mirrored: boolean): boolean {
  const [a, b, , d, e] = map;
  const det = determinant(map);
  if (det < 0 !== mirrored) {
    return false;
  }
  const scale = Math.sqrt(Math.abs(det));
  // The singular values' squares add up to `sum`, and their product is the determinant.
  const sum = a * a + b * b + d * d + e * e;
  const stretch = (sum + Math.sqrt(Math.max(0, sum * sum - 4 * det * det))) / (2 * Math.abs(det));
  return scale > SCALE.least && scale < SCALE.most && stretch < MOST_STRETCH;
}

function refine(pairs: Pairs, found: FoundMap, mirrored: boolean): FoundMap | undefined {
  let { map, inliers } = found;
  for (const near of [NEAR.guess, NEAR.guess, NEAR.fit, NEAR.fit]) {
    const fitted = fitAffine(pairs, inliers);
    if (fitted === undefined || !isPlausible(fitted, mirrored)) {
      break;
    }
    const agreed = agreeing(pairs, fitted, near);
    if (agreed.length < 4) {
      break;
    }
    map = fitted;
    inliers = agreed;
  }
  return inliers.length < 4 ? undefined : { map, inliers };
}

function countAgreeing(pairs: Pairs, map: Affine, near: number): number {
  let count = 0;
  for (let i = 0; i < pairs.count; i += 1) {
    count += isNear(pairs, map, near, i) ? 1 : 0;
  }
  return count;
}

/** Whether the second place is within `near` pixels of where the map takes the first. */
function isNear({ from, to }: Pairs, map: Affine, near: number, i: number): boolean {
  const x = from[2 * i];
  const y = from[2 * i + 1];
  const dx = map[0] * x + map[1] * y + map[2] - to[2 * i];
  const dy = map[3] * x + map[4] * y + map[5] - to[2 * i + 1];
  return dx * dx + dy * dy <= near * near;
}

function agreeing(pairs: Pairs, map: Affine, near: number): number[] {
  const agreed: number[] = [];
  for (let i = 0; i < pairs.count; i += 1) {
    if (isNear(pairs, map, near, i)) {
      agreed.push(i);
    }
  }
  return agreed;
}

function similarity(
  { from, to }: Pairs,
  first: number,
  second: number,
  mirrored: boolean,
): Affine | undefined {
  const dx = from[2 * second] - from[2 * first];
  const dy = from[2 * second + 1] - from[2 * first + 1];
  const tx = to[2 * second] - to[2 * first];
  const ty = to[2 * second + 1] - to[2 * first + 1];
  const length = dx * dx + dy * dy;
  if (length < APART * APART || tx * tx + ty * ty < APART * APART) {
    return;
  }
  // As complex numbers: the quotient of the differences, the first one's conjugate if the map mirrors.
  const side = mirrored ? -dy : dy;
  const re = (tx * dx + ty * side) / length;
  const im = (ty * dx - tx * side) / length;
  const linear = mirrored ? ([re, im, im, -re] as const) : ([re, -im, im, re] as const);
  const [a, b, d, e] = linear;
  const scale = Math.hypot(re, im);
  if (scale < SCALE.least || scale > SCALE.most) {
    return;
  }
  const [x, y] = [from[2 * first], from[2 * first + 1]];
  return [a, b, to[2 * first] - a * x - b * y, d, e, to[2 * first + 1] - d * x - e * y];
}
