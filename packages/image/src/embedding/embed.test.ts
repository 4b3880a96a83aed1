import { expect, it } from "vitest";
import type { Tensor } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";
import { embed } from "./embed.js";

function flat(channels: 1 | 3, colour: readonly number[], width = 300, height = 200): Raster {
  const data = Uint8Array.from(
    { length: width * height * channels },
    (_, i) => colour[i % channels] ?? 0,
  );
  return { width, height, channels, data };
}

/** Gives the mean of every channel, as a model that pools would. */
async function meansOf({ data, dims }: Tensor): Promise<Tensor> {
  const [, channels = 0, height = 0, width = 0] = dims;
  const size = height * width;
  const means = Float32Array.from({ length: channels }, (_, c) => {
    const plane = data.subarray(c * size, (c + 1) * size);
    return plane.reduce((sum, value) => sum + value, 0) / size;
  });
  return { data: means, dims: [1, channels] };
}

function expectNearly(vector: Float32Array, wanted: readonly number[]): void {
  expect(vector).toHaveLength(wanted.length);
  wanted.forEach((value, i) => {
    expect(vector[i]).toBeCloseTo(value, 3);
  });
}

it("the model gets red, green and blue from 0 to 1 and its answer is given the length 1", async () => {
  const vector = await embed(flat(3, [255, 0, 255]), meansOf);
  const part = 1 / Math.sqrt(2);
  expectNearly(vector, [part, 0, part]);
});

it("luma stands for all three", async () => {
  const vector = await embed(flat(1, [200]), meansOf);
  const part = 1 / Math.sqrt(3);
  expectNearly(vector, [part, part, part]);
});

it("an answer of nothing stays nothing", async () => {
  const nothing = async () => ({ data: new Float32Array(4), dims: [1, 4] });
  expect([...(await embed(flat(3, [1, 2, 3]), nothing))]).toEqual([0, 0, 0, 0]);
});
