import { expect, it } from "vitest";
import { hamming } from "../hash-index/hamming.js";
import { drawnPicture } from "../raster/drawn-picture.test-support.js";
import { mirror } from "../raster/mirror.js";
import { quarterTurn } from "../raster/quarter-turn.test-support.js";
import type { Raster } from "../raster/raster.js";
import { pdqHash, pdqHex, TURNS } from "./pdq-hash.js";
import { pdqSpectrum } from "./pdq-spectrum.js";

const turned = (picture: Raster, turn: number) => {
  let result = turn >= 4 ? mirror(picture) : picture;
  for (let i = 0; i < turn % 4; i += 1) {
    result = quarterTurn(result);
  }
  return result;
};

it("gives the hash of the picture turned and mirrored without looking at it again", () => {
  for (const seed of [1, 2, 3]) {
    const picture = drawnPicture(seed, 64, 64);
    const spectrum = pdqSpectrum(picture);
    for (const turn of TURNS) {
      const real = pdqHash(pdqSpectrum(turned(picture, turn)));
      // At this size nothing is filtered; only sums that are rounded otherwise may swap neighbours of the median.
      expect(hamming(pdqHash(spectrum, turn), 0, real, 0)).toBeLessThanOrEqual(2);
    }
  }
});

it("sets half of the bits, and different ones for each of the eight positions", () => {
  const spectrum = pdqSpectrum(drawnPicture(4, 200, 150));
  const hashes = TURNS.map((turn) => pdqHash(spectrum, turn));
  const none = new Uint32Array(8);
  for (const [i, hash] of hashes.entries()) {
    expect(hamming(hash, 0, none, 0)).toBe(128);
    for (const other of hashes.slice(i + 1)) {
      expect(hamming(hash, 0, other, 0)).toBeGreaterThan(60);
    }
  }
});

it("gives a plain picture no quality, and a busy one much", () => {
  const plain: Raster = {
    width: 64,
    height: 64,
    channels: 1,
    data: new Uint8Array(4096).fill(200),
  };
  expect(pdqSpectrum(plain).quality).toBe(0);
  expect(pdqSpectrum(drawnPicture(5, 256, 256)).quality).toBeGreaterThan(80);
});

it("weighs red, green and blue as brightness", () => {
  const grey = drawnPicture(6, 100, 100);
  const data = Uint8Array.from({ length: 30000 }, (_, i) => grey.data[Math.floor(i / 3)] ?? 0);
  const rgb: Raster = { width: 100, height: 100, channels: 3, data };
  expect(pdqHex(pdqHash(pdqSpectrum(rgb)))).toBe(pdqHex(pdqHash(pdqSpectrum(grey))));
});

it("gives always the same hash for the same picture", () => {
  expect(pdqHex(pdqHash(pdqSpectrum(drawnPicture(7, 300, 200))))).toBe(
    "fe2de285f2f7206b31eb3dad8c08ff5afc08ff1c43bd01d615d2156315414294",
  );
});
