import fc from "fast-check";
import { expect, it } from "vitest";
import { cornersOf, type RotatedBox } from "./rotated-box.js";
import { textBoxes } from "./text-boxes.js";

const WIDTH = 200;
const HEIGHT = 160;

/** What a detector that is sure of one region gives. */
function mapOf(regions: readonly RotatedBox[], probability = 0.9): Float32Array {
  const map = new Float32Array(WIDTH * HEIGHT);
  for (const { x, y, ux, uy, width, height } of regions) {
    for (let at = 0; at < map.length; at++) {
      const dx = (at % WIDTH) + 0.5 - x;
      const dy = Math.floor(at / WIDTH) + 0.5 - y;
      if (Math.abs(dx * ux + dy * uy) > width / 2) continue;
      if (Math.abs(dy * ux - dx * uy) <= height / 2) map[at] = probability;
    }
  }
  return map;
}

function region(x: number, y: number, width: number, height: number, degrees = 0): RotatedBox {
  const angle = (degrees * Math.PI) / 180;
  return { x, y, ux: Math.cos(angle), uy: Math.sin(angle), width, height };
}

it("a region at any angle gives one box there, at that angle, grown by area by perimeter", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: 60, max: 110 }),
      fc.integer({ min: 8, max: 16 }),
      (degrees, width, height) => {
        const drawn = region(100, 80, width, height, degrees);
        const boxes = textBoxes(mapOf([drawn]), WIDTH);
        expect(boxes).toHaveLength(1);
        const [box] = boxes;
        expect(Math.hypot(box.x - 100, box.y - 80)).toBeLessThan(1.5);
        expect(Math.abs(box.ux * drawn.uy - box.uy * drawn.ux)).toBeLessThan(0.05);
        const grown = (1.6 * width * height) / (width + height);
        expect(Math.abs(box.width - width - grown)).toBeLessThan(4);
        expect(Math.abs(box.height - height - grown)).toBeLessThan(4);
        expect(box.score).toBeGreaterThan(0.7);
      },
    ),
    { numRuns: 60, seed: 5 },
  );
});

it("regions that do not touch are lines of their own, at the rim of the map too", () => {
  const regions = [region(40, 20, 60, 10), region(140, 20, 60, 10), region(100, 155, 120, 10)];
  const boxes = textBoxes(mapOf(regions), WIDTH);
  const places = boxes.map(({ x, y }) => `${Math.round(x / 20)} ${Math.round(y / 20)}`);
  expect(places.sort((a, b) => (a < b ? -1 : 1))).toEqual(["2 1", "5 8", "7 1"]);
});

it("a branching region is one line", () => {
  const regions = [region(100, 80, 120, 16), region(70, 76, 8, 24), region(130, 76, 8, 24)];
  expect(textBoxes(mapOf(regions), WIDTH)).toHaveLength(1);
});

it("what is unlikely, or a speck, is no text", () => {
  expect(textBoxes(mapOf([region(100, 80, 80, 12)], 0.4), WIDTH)).toEqual([]);
  expect(textBoxes(mapOf([region(100.5, 80.5, 1, 1)]), WIDTH)).toEqual([]);
  expect(textBoxes(new Float32Array(WIDTH * HEIGHT), WIDTH)).toEqual([]);
});

it("the corners of a box begin at its upper left and go clockwise", () => {
  const corners = cornersOf(region(10, 10, 8, 4)).map(([x, y]) => [x, y]);
  expect(corners).toEqual([
    [6, 8],
    [14, 8],
    [14, 12],
    [6, 12],
  ]);
});
