import { expect, it } from "vitest";
import { type Affine, apply, compose, invert } from "./affine.js";
import { findMap } from "./find-map.js";
import { areaOf, clip, rectangle } from "./polygon.js";
import { seededRandom } from "./seeded-random.js";

/** Places that a map takes to each other within a pixel, and as many again that have nothing in common. */
function pairsUnder(map: Affine, good: number, bad: number) {
  const random = seededRandom(9);
  const from = new Float32Array(2 * (good + bad));
  const to = new Float32Array(2 * (good + bad));
  for (let i = 0; i < good + bad; i += 1) {
    const place = [400 * random(), 300 * random()] as const;
    const [x, y] = i < good ? apply(map, place) : [400 * random(), 300 * random()];
    from.set(place, 2 * i);
    to.set([x + random() - 0.5, y + random() - 0.5], 2 * i);
  }
  return { count: good + bad, from, to };
}

const CASES: readonly (readonly [string, Affine, boolean])[] = [
  ["turned and shrunk", [0.5, -0.2, 60, 0.2, 0.5, 10], false],
  ["stretched", [1.2, 0, -40, 0, 1, 5], false],
  ["mirrored", [-0.8, 0.1, 380, 0.1, 0.8, 20], true],
];

it.each(CASES)("finds how a picture was %s among as many wrong pairs", (_, map, mirrored) => {
  const found = findMap(pairsUnder(map, 60, 60), mirrored);
  expect(found?.inliers.length).toBeGreaterThanOrEqual(60);
  const [x, y] = apply(found?.map ?? map, [200, 150]);
  const [rightX, rightY] = apply(map, [200, 150]);
  expect(Math.hypot(x - rightX, y - rightY)).toBeLessThan(0.5);
});

it("finds no mirroring where there is none", () => {
  const found = findMap(pairsUnder([1, 0, 0, 0, 1, 0], 60, 0), true);
  expect(found?.inliers.length ?? 0).toBeLessThan(12);
});

it("finds nothing where all pairs are one spot, or too few", () => {
  const same = {
    count: 50,
    from: new Float32Array(100).fill(20),
    to: new Float32Array(100).fill(30),
  };
  expect(findMap(same, false)).toBeUndefined();
  expect(findMap(pairsUnder([1, 0, 0, 0, 1, 0], 3, 0), false)).toBeUndefined();
});

it("undoes a map by its inverse", () => {
  const map: Affine = [0.7, -0.3, 12, 0.4, 1.1, -5];
  for (const [i, value] of compose(map, invert(map)).entries()) {
    expect(value).toBeCloseTo([1, 0, 0, 0, 1, 0][i] ?? 0, 9);
  }
});

it("cuts a polygon at the edges of a picture", () => {
  expect(areaOf(clip(rectangle(-10, -10, 30, 20), 100, 5))).toBeCloseTo(20 * 5);
  expect(clip(rectangle(200, 0, 10, 10), 100, 100)).toEqual([]);
});
