import fc from "fast-check";
import { expect, it } from "vitest";
import type { Raster } from "../raster/raster.js";
import { cutLine } from "./cut-line.js";
import { isTall, lineCrop } from "./line-crops.js";
import { turned } from "./rotated-box.js";

/** Brighter to the right, and in the second channel downwards: a pixel tells where it came from. */
function slopes(width: number, height: number): Raster {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    data[at * 3] = at % width;
    data[at * 3 + 1] = Math.floor(at / width);
  }
  return { width, height, channels: 3, data };
}

const picture = slopes(200, 180);

function pixel({ data, width }: Raster, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 2)];
}

it("every pixel of a cut comes from where the turned box has it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -180, max: 180 }),
      fc.constantFrom(0.5, 1, 2, 3),
      (degrees, scale) => {
        const angle = (degrees * Math.PI) / 180;
        const box = { x: 100, y: 90, ux: Math.cos(angle), uy: Math.sin(angle) };
        const cut = cutLine(picture, { ...box, width: 60, height: 24 }, 60 / scale, 24 / scale);
        for (const [x, y] of [
          [0, 0],
          [60 / scale - 1, 3],
          [5, 24 / scale - 1],
        ] as const) {
          const along = (x + 0.5) * scale - 30;
          const across = (y + 0.5) * scale - 12;
          const [fromX, fromY] = pixel(cut, x, y);
          expect(Math.abs(fromX + 0.5 - (100 + along * box.ux - across * box.uy))).toBeLessThan(
            1.1,
          );
          expect(Math.abs(fromY + 0.5 - (90 + along * box.uy + across * box.ux))).toBeLessThan(1.1);
        }
      },
    ),
    { numRuns: 80, seed: 3 },
  );
});

it("a box that reaches over the picture's edge repeats the edge", () => {
  const cut = cutLine(picture, { x: 0, y: 0, ux: 1, uy: 0, width: 40, height: 20 }, 40, 20);
  expect(pixel(cut, 0, 0)).toEqual([0, 0]);
  expect(pixel(cut, 39, 19)).toEqual([19, 9]);
});

it("tall boxes are read from top to bottom, and the other way about when turned", () => {
  const tall = { x: 100, y: 90, ux: 1, uy: 0, width: 20, height: 100 };
  expect(isTall(tall)).toBe(true);
  const down = lineCrop(picture, tall);
  expect([down.width, down.height]).toEqual([240, 48]);
  expect(pixel(down, 2, 24)[1]).toBeLessThan(45);
  expect(pixel(down, 237, 24)[1]).toBeGreaterThan(135);
  expect(pixel(lineCrop(picture, tall, true), 2, 24)[1]).toBeGreaterThan(135);
});

it("four quarter turns leave a box as it was", () => {
  const box = { x: 3, y: 4, ux: 0.6, uy: 0.8, width: 7, height: 2 };
  const again = turned(box, 4);
  expect(again).toEqual(box);
  expect(turned(box, 1)).toMatchObject({ width: 2, height: 7 });
});
