import { expect, it } from "vitest";
import { apply } from "../geometry/affine.js";
import { areaOf } from "../geometry/polygon.js";
import { crop } from "../raster/crop.js";
import { drawnPicture } from "../raster/drawn-picture.test-support.js";
import { mirror } from "../raster/mirror.js";
import { quarterTurn } from "../raster/quarter-turn.test-support.js";
import type { Raster } from "../raster/raster.js";
import { resize } from "../raster/resize.js";
import { cheapCopyCandidates } from "./cheap-copy-candidates.js";
import { CopyIndex } from "./copy-index.js";
import { explainCopy } from "./explain-copy.js";
import { findCopies } from "./find-copies.js";
import { prepareCopyReference } from "./prepare-copy-reference.js";

const ORIGINAL = drawnPicture(21, 400, 300);
const OTHERS = [22, 23].map((seed) => prepareCopyReference(drawnPicture(seed, 400, 300)));
const REFERENCE = prepareCopyReference(ORIGINAL);

function indexed(): CopyIndex {
  const index = new CopyIndex();
  index.add(7, REFERENCE);
  for (const [i, other] of OTHERS.entries()) {
    index.add(100 + i, other);
  }
  return index;
}

const INDEX = indexed();

function paste(onto: Raster, picture: Raster, left: number, top: number): Raster {
  const data = onto.data.slice();
  for (let y = 0; y < picture.height; y += 1) {
    const row = picture.data.subarray(y * picture.width, (y + 1) * picture.width);
    data.set(row, (top + y) * onto.width + left);
  }
  return { ...onto, data };
}

const plain = (width: number, height: number, level: number): Raster => ({
  width,
  height,
  channels: 1,
  data: new Uint8Array(width * height).fill(level),
});

const stranger = drawnPicture(77, 400, 300);

const EDITS: readonly (readonly [string, Raster])[] = [
  ["as it is", ORIGINAL],
  ["at half the size", resize(ORIGINAL, 200, 150)],
  ["stretched", resize(ORIGINAL, 480, 300)],
  ["in a white frame", paste(plain(520, 400, 255), ORIGINAL, 60, 50)],
  ["mirrored", mirror(ORIGINAL)],
  ["on its side", quarterTurn(ORIGINAL)],
  ["cut off at one corner", crop(ORIGINAL, { left: 0, top: 0, width: 290, height: 210 })],
  ["within another picture", paste(stranger, resize(ORIGINAL, 240, 180), 130, 70)],
  ["mirrored within another", paste(stranger, mirror(resize(ORIGINAL, 240, 180)), 20, 90)],
  [
    "partly covered",
    paste(ORIGINAL, crop(stranger, { left: 0, top: 0, width: 150, height: 120 }), 90, 60),
  ],
];

it.each(EDITS)("finds a photograph %s, and nothing else", (_, picture) => {
  const matches = findCopies(INDEX, picture);
  expect(matches.map(({ id }) => id)).toEqual([7]);
  expect(matches[0]?.confidence).toBeGreaterThan(0.5);
});

it("says where in the picture the photograph is, and which part of it", () => {
  const [match] = findCopies(INDEX, paste(stranger, resize(ORIGINAL, 240, 180), 130, 70));
  const [x, y] = apply(match?.transform ?? [0, 0, 0, 0, 0, 0], [200, 150]);
  expect(Math.hypot(x - 250, y - 160)).toBeLessThan(3);
  expect(areaOf(match?.region ?? []) / (240 * 180)).toBeCloseTo(1, 1);
  expect(areaOf(match?.referenceRegion ?? []) / (400 * 300)).toBeCloseTo(1, 1);
});

it("says how the photograph was turned", () => {
  const turn = (picture: Raster) => {
    const [match] = findCopies(INDEX, picture);
    return [match?.mirrored, match?.rotated];
  };
  expect(turn(ORIGINAL)).toEqual([false, 0]);
  expect(turn(quarterTurn(ORIGINAL))).toEqual([false, 90]);
  expect(turn(mirror(ORIGINAL))).toEqual([true, 0]);
});

it("matches no plain pictures, blank or nearly so, with each other", () => {
  const index = new CopyIndex();
  index.add(1, prepareCopyReference(plain(300, 300, 255)));
  const speck = paste(plain(300, 300, 255), plain(4, 4, 250), 100, 100);
  index.add(2, prepareCopyReference(speck));
  expect(cheapCopyCandidates(index, plain(300, 300, 250))).toEqual([]);
  expect(findCopies(index, speck)).toEqual([]);
});

it("does not take two things of one kind on white for each other", () => {
  const thing = (seed: number) =>
    paste(plain(400, 400, 255), drawnPicture(seed, 180, 240), 110, 80);
  const index = new CopyIndex();
  index.add(1, prepareCopyReference(thing(31)));
  expect(findCopies(index, thing(31)).map(({ id }) => id)).toEqual([1]);
  expect(findCopies(index, thing(32))).toEqual([]);
});

it("does not take one mark on two photographs for a copy", () => {
  const mark = drawnPicture(41, 70, 70, 40);
  const index = new CopyIndex();
  index.add(1, prepareCopyReference(paste(drawnPicture(42, 400, 300), mark, 40, 40)));
  expect(findCopies(index, paste(drawnPicture(43, 400, 300), mark, 250, 160))).toEqual([]);
});

it("forgets what is removed, and replaces what is added again", () => {
  const index = indexed();
  index.add(7, prepareCopyReference(stranger));
  expect(index.size).toBe(3);
  expect(findCopies(index, ORIGINAL)).toEqual([]);
  expect(findCopies(index, stranger).map(({ id }) => id)).toEqual([7]);
  index.remove(7);
  index.remove(7);
  expect(index.size).toBe(2);
  expect(findCopies(index, stranger)).toEqual([]);
});

it("marks a match that an authorised picture explains, and holds one in quarantine", () => {
  const index = indexed();
  index.add(8, prepareCopyReference(resize(ORIGINAL, 360, 270)));
  const marked = findCopies(index, ORIGINAL, { authorised: new Set([8]) });
  expect(marked.map(({ authorised }) => authorised)).toEqual([true, true]);
  const [held] = findCopies(INDEX, ORIGINAL, { held: new Set([7]) });
  expect(held?.held).toBe(true);
});

it("compares with references that somebody else names", () => {
  const index = new CopyIndex();
  index.add(7, { ...REFERENCE, hashes: [] });
  const picture = crop(ORIGINAL, { left: 0, top: 0, width: 290, height: 210 });
  expect(findCopies(index, picture, { candidates: [7] })[0]?.id).toBe(7);
});

it("survives being cloned and kept", () => {
  const index = new CopyIndex();
  index.add(7, structuredClone(REFERENCE));
  expect(findCopies(index, ORIGINAL).map(({ id }) => id)).toEqual([7]);
});

it("explains a match and a miss by what was measured", () => {
  const match = explainCopy(REFERENCE, mirror(ORIGINAL));
  expect(match.matches).toBe(true);
  expect(match.hash.nearest[0]?.turn).toBe(4);
  expect(match.features[1]?.inliers).toBeGreaterThan(match.features[0]?.inliers ?? 99);
  const miss = explainCopy(REFERENCE, stranger);
  expect(miss.matches).toBe(false);
  expect(miss.hash.nearest[0]?.distance).toBeGreaterThan(miss.hash.bar);
  expect(miss.hash.pixels).toBeUndefined();
});
