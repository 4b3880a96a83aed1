import { expect, it } from "vitest";
import type { Tensor } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";
import { readWords } from "./read-words.js";
import type { WordModels } from "./word-models.js";

const KEYS = ["a", "b", "c"];

/** White with rectangles, whose grey says what stands there: 0 is a, 40 is b, 80 is c. */
function pictureOf(rectangles: readonly (readonly [number, number, number, number, number])[]) {
  const width = 320;
  const height = 224;
  const data = new Uint8Array(width * height).fill(255);
  for (const [left, top, wide, high, grey] of rectangles) {
    for (let y = top; y < top + high; y++)
      data.fill(grey, y * width + left, y * width + left + wide);
  }
  return { width, height, channels: 1, data } satisfies Raster;
}

/** Sees text wherever it is dark. */
async function detect({ data, dims }: Tensor): Promise<Tensor> {
  const [, , height = 0, width = 0] = dims;
  const map = data.subarray(0, width * height).map((value) => (value < 0.5 ? 0.95 : 0));
  return { data: map, dims: [1, 1, height, width] };
}

/** Reads the grey in the middle of a line. */
async function recognise({ data, dims }: Tensor): Promise<Tensor> {
  const [lines = 0, , height = 0, width = 0] = dims;
  const steps = new Float32Array(lines * 2 * 5);
  for (let i = 0; i < lines; i++) {
    const grey = (data[i * 3 * height * width + 24 * width + 40] + 1) * 127.5;
    steps[i * 10 + 1 + Math.round(grey / 40)] = 0.9;
    steps[i * 10 + 5] = 1;
  }
  return { data: steps, dims: [lines, 2, 5] };
}

const models: WordModels = { detect, recognise, keys: KEYS };

it("lines are read from top to bottom and from left to right, with boxes in the picture's pixels", async () => {
  const picture = pictureOf([
    [200, 40, 80, 16, 0],
    [20, 44, 90, 16, 40],
    [40, 150, 160, 20, 80],
  ]);
  const lines = await readWords(picture, models);
  expect(lines.map(({ text }) => text).join("")).toBe("bac");
  const [, , last] = lines;
  const [x = 0, y = 0, width = 0, height = 0] = last?.box ?? [];
  expect(x).toBeLessThan(40);
  expect(y).toBeLessThan(150);
  expect(x + width).toBeGreaterThan(200);
  expect(y + height).toBeGreaterThan(170);
  expect(height).toBeLessThan(70);
});

it("a picture without text asks no recogniser", async () => {
  let asked = 0;
  const counting: WordModels = {
    ...models,
    recognise: (input) => {
      asked++;
      return recognise(input);
    },
  };
  expect(await readWords(pictureOf([]), counting)).toEqual([]);
  expect(asked).toBe(0);
});

it("a line that is unsure is turned when the classifier says so, and the surer reading is kept", async () => {
  const picture = pictureOf([[40, 80, 160, 20, 0]]);
  let turns = 0;
  const unsure = async (input: Tensor): Promise<Tensor> => {
    const { data, dims } = await recognise(input);
    return turns++ === 0 ? { data: data.map((value) => value * 0.6), dims } : { data, dims };
  };
  const says = (down: number) => async (input: Tensor) => ({
    data: Float32Array.from({ length: 2 * (input.dims[0] ?? 0) }, (_, i) =>
      i % 2 ? down : 1 - down,
    ),
    dims: [input.dims[0] ?? 0, 2],
  });
  const kept = await readWords(picture, { ...models, recognise: unsure, classify: says(0) });
  expect(kept[0]?.confidence).toBeCloseTo(0.54);
  expect(turns).toBe(1);
  turns = 0;
  const flipped = await readWords(picture, { ...models, recognise: unsure, classify: says(1) });
  expect(flipped[0]?.confidence).toBeCloseTo(0.9);
});

it("what the recogniser does not believe itself is left out", async () => {
  const doubting = async (input: Tensor): Promise<Tensor> => {
    const { data, dims } = await recognise(input);
    return { data: data.map((value) => value * 0.4), dims };
  };
  const picture = pictureOf([[40, 80, 160, 20, 0]]);
  expect(await readWords(picture, { ...models, recognise: doubting })).toEqual([]);
});
