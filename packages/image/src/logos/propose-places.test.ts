import { expect, it } from "vitest";
import type { Tensor } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";
import { overlap, proposePlaces } from "./propose-places.js";

function grey(width: number, height: number): Raster {
  return { width, height, channels: 1, data: new Uint8Array(width * height).fill(90) };
}

/** Answers as the network does where one cell sees a logo that reaches `cells` to each side. */
function oneCell(row: number, column: number, cells: number) {
  return async ({ dims }: Tensor): Promise<Tensor> => {
    const [, , height = 0, width = 0] = dims;
    const out = [1, 5, height / 8, width / 8];
    const area = (height / 8) * (width / 8);
    const data = new Float32Array(5 * area).fill(-9);
    const at = row * (width / 8) + column;
    if (row < height / 8 && column < width / 8) {
      data[at] = 3;
      for (let edge = 1; edge < 5; edge += 1) {
        data[edge * area + at] = Math.log(cells);
      }
    }
    return { data, dims: out };
  };
}

it("gives the network whole multiples of 32 pixels at most 448 long", async () => {
  const seen: (readonly number[])[] = [];
  await proposePlaces(grey(900, 500), (input) => {
    seen.push(input.dims);
    return oneCell(99, 99, 1)(input);
  });
  expect(seen).toEqual([
    [1, 3, 256, 448],
    [1, 3, 160, 256],
  ]);
});

it("takes a place back to pixels of the picture and cuts it at the edge", async () => {
  const places = await proposePlaces(grey(256, 256), oneCell(3, 1, 2));
  expect(places).toHaveLength(1);
  expect(places[0]).toMatchObject({
    left: 0,
    right: expect.closeTo(28),
    top: expect.closeTo(12),
    bottom: expect.closeTo(44),
  });
});

it("measures what two boxes share", () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(overlap(box, box)).toBe(1);
  expect(overlap(box, { left: 5, top: 0, right: 15, bottom: 10 })).toBeCloseTo(1 / 3);
  expect(overlap(box, { left: 11, top: 0, right: 15, bottom: 10 })).toBe(0);
});
