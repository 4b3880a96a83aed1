import fc from "fast-check";
import { expect, it } from "vitest";
import { boxAround, boxBack, outlineBack } from "./map-back.js";

const coordinate = fc.double({ min: -50, max: 500, noNaN: true });
const extent = fc.double({ min: 0, max: 400, noNaN: true });

it("a box mapped back is of whole pixels and lies within the picture", () => {
  fc.assert(
    fc.property(coordinate, coordinate, extent, extent, (x, y, width, height) => {
      const picture = { width: 800, height: 600, scale: 0.4 };
      const back = boxBack([x, y, width, height], picture);
      expect(back.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
      expect(back[0] + back[2]).toBeLessThanOrEqual(800);
      expect(back[1] + back[3]).toBeLessThanOrEqual(600);
    }),
  );
});

it("a box within the raster covers the same part of the picture", () => {
  expect(boxBack([10, 20, 30, 40], { width: 1000, height: 1000, scale: 0.5 })).toEqual([
    20, 40, 60, 80,
  ]);
});

it("an outline is scaled to tenths of a pixel, and its box holds all its corners", () => {
  const outline = outlineBack(
    [
      [1, 2],
      [4, 2.01],
      [3, 7],
    ],
    0.3,
  );
  expect(outline).toEqual([
    [3.3, 6.7],
    [13.3, 6.7],
    [10, 23.3],
  ]);
  expect(boxAround(outline)).toEqual([3.3, 6.7, 10, expect.closeTo(16.6)]);
});
