import { seededRandom } from "../geometry/seeded-random.js";

/** How many directions the pattern is turned to. */
export const DIRECTIONS = 32;

/** No point of the pattern is further than this from the spot, in pixels. */
const REACH = 14;

const PAIRS = 256;
const SPREAD = 5.5;

/**
 * For each direction 256 pairs of points as x and y of the first, x and y of the second. The second half of the pairs
 * is the first reflected in the axis of the direction: what a mirrored picture would give for the first half, this one
 * gives for the second.
 */
export const BRIEF_PATTERN: readonly Int8Array[] = turnedPatterns();

function turnedPatterns(): Int8Array[] {
  const pairs = drawPairs();
  return Array.from({ length: DIRECTIONS }, (_, direction) => {
    const angle = (2 * Math.PI * direction) / DIRECTIONS;
    const turned = new Int8Array(pairs.length);
    for (let i = 0; i < pairs.length; i += 2) {
      const [x, y] = [pairs[i], pairs[i + 1]];
      turned[i] = rounded(x * Math.cos(angle) - y * Math.sin(angle));
      turned[i + 1] = rounded(x * Math.sin(angle) + y * Math.cos(angle));
    }
    return turned;
  });
}

/** Rounds away from zero at halves, so that a reflected pattern is the reflection of the rounded one. */
function rounded(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

function drawPairs(): Float32Array {
  const random = seededRandom(20);
  const pairs = new Float32Array(4 * PAIRS);
  const half = pairs.length / 2;
  for (let i = 0; i < half; i += 4) {
    pairs.set([...drawPoint(random), ...drawPoint(random)], i);
    for (let j = i; j < i + 4; j += 2) {
      pairs[half + j] = pairs[j];
      pairs[half + j + 1] = -pairs[j + 1];
    }
  }
  return pairs;
}

function drawPoint(random: () => number): readonly [number, number] {
  for (;;) {
    const radius = SPREAD * Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    if (radius <= REACH) {
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }
  }
}
