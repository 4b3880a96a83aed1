import { expect, it } from "vitest";
import { hamming } from "../hash-index/hamming.js";
import { drawnPicture } from "../raster/drawn-picture.test-support.js";
import { mirror } from "../raster/mirror.js";
import type { Raster } from "../raster/raster.js";
import { resize } from "../raster/resize.js";
import type { Features } from "./features.js";
import { findFeatures } from "./find-features.js";
import { matchFeatures } from "./match-features.js";
import { mirrorFeatures } from "./mirror-features.js";

const PICTURE = drawnPicture(11, 320, 240);
const FOUND = findFeatures(PICTURE, 200);

/** The share of matches that lie where they should. */
function rightShare(a: Features, b: Features, scale: number): number {
  const matches = matchFeatures(a, b);
  const right = matches.filter(({ reference, picture }) => {
    const dx = a.places[2 * reference] * scale - b.places[2 * picture];
    const dy = a.places[2 * reference + 1] * scale - b.places[2 * picture + 1];
    return Math.hypot(dx, dy) < 4;
  });
  return matches.length < 30 ? 0 : right.length / matches.length;
}

it("finds the same spots again in a smaller picture", () => {
  const smaller = findFeatures(resize(PICTURE, 256, 192), 200);
  expect(rightShare(FOUND, smaller, 0.8)).toBeGreaterThan(0.8);
});

it("knows what the mirrored picture would give", () => {
  const real = findFeatures(mirror(PICTURE), 200);
  const derived = mirrorFeatures(FOUND, PICTURE.width);
  expect(rightShare(derived, real, 1)).toBeGreaterThan(0.9);
  expect(rightShare(FOUND, real, 1)).toBeLessThan(0.3);
});

it("gives the features back when it mirrors twice", () => {
  const twice = mirrorFeatures(mirrorFeatures(FOUND, 320), 320);
  expect(twice.words).toEqual(FOUND.words);
  expect(hamming(twice.words, 0, FOUND.words, 0)).toBe(0);
});

it("spreads over the picture rather than crowd in its busiest part", () => {
  const busy = drawnPicture(12, 100, 240, 400);
  const calm = drawnPicture(13, 220, 240, 12);
  const data = new Uint8Array(320 * 240);
  for (let y = 0; y < 240; y += 1) {
    data.set(busy.data.subarray(y * 100, y * 100 + 100), y * 320);
    data.set(calm.data.subarray(y * 220, y * 220 + 220), y * 320 + 100);
  }
  const { places, count } = findFeatures({ width: 320, height: 240, channels: 1, data }, 200);
  const inCalm = Array.from({ length: count }, (_, i) => places[2 * i]).filter((x) => x > 110);
  expect(inCalm.length).toBeGreaterThan(count / 4);
});

it("finds nothing in a plain picture or a tiny one", () => {
  const plain: Raster = {
    width: 200,
    height: 200,
    channels: 1,
    data: new Uint8Array(40000).fill(9),
  };
  expect(findFeatures(plain, 100).count).toBe(0);
  expect(findFeatures(drawnPicture(1, 20, 20), 100).count).toBe(0);
});
