import { expect, it } from "vitest";
import type { Tensor } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";
import { findLogos } from "./find-logos.js";
import { LogoIndex } from "./logo-index.js";
import type { LogoModels } from "./logo-models.js";
import { prepareLogoReference } from "./prepare-logo-reference.js";

type Shape = (x: number, y: number) => boolean;

/** Both in a square of 100 × 100. */
const angle: Shape = (x, y) => (x < 30 || y > 70) && x >= 0 && y < 100 && x < 100 && y >= 0;
const cross: Shape = (x, y) =>
  (Math.abs(x - 50) < 15 || Math.abs(y - 50) < 15) && x >= 0 && y < 100 && x < 100 && y >= 0;

function drawn(shape: Shape, left: number, top: number, side: number): Raster {
  const data = new Uint8Array(side * side).fill(230);
  for (let i = 0; i < data.length; i += 1) {
    if (shape((i % side) - left, Math.floor(i / side) - top)) {
      data[i] = 20;
    }
  }
  return { width: side, height: side, channels: 1, data };
}

/** Sees one place, a little beside the truth: left 92, top 108, right 216, bottom 212. */
async function propose({ dims: [, , height = 0, width = 0] }: Tensor): Promise<Tensor> {
  const dims = [1, 5, height / 8, width / 8];
  const area = (height / 8) * (width / 8);
  const data = new Float32Array(5 * area).fill(-9);
  if (width === 320) {
    const at = 20 * (width / 8) + 19;
    [2, 64, 56, 60, 48].forEach((value, i) => {
      data[i * area + at] = i === 0 ? value : Math.log(value / 8);
    });
  }
  return { data, dims };
}

/** What is dark is ink, and the ink in 8 × 16 fields is its description. */
async function embed({ data, dims: [count = 0] }: Tensor): Promise<Tensor> {
  const row = 128 + 4096;
  const out = new Float32Array(count * row);
  for (let n = 0; n < count; n += 1) {
    const crop = data.subarray(n * 3 * 4096, n * 3 * 4096 + 4096);
    const turned = (crop[0] ?? 0) < 0.4 ? -1 : 1;
    for (let i = 0; i < 4096; i += 1) {
      const ink = ((crop[i] ?? 0) - 0.5) * turned < 0 ? 1 : 0;
      out[n * row + 128 + i] = ink;
      const field = n * row + Math.floor(i / 256) * 8 + Math.floor((i % 64) / 8);
      out[field] = (out[field] ?? 0) + ink;
    }
    const vector = out.subarray(n * row, n * row + 128);
    const length = Math.hypot(...vector) + 1e-6;
    vector.forEach((value, i) => {
      vector[i] = value / length;
    });
  }
  return { data: out, dims: [count, row] };
}

const models: LogoModels = { propose, embed };

async function filled(): Promise<LogoIndex> {
  const index = new LogoIndex();
  index.add(1, await prepareLogoReference(drawn(angle, 10, 10, 120), undefined, models));
  index.add(2, await prepareLogoReference(drawn(cross, 10, 10, 120), undefined, models));
  return index;
}

it("says which logo it is and where it lies, better than the place was found", async () => {
  const [best] = await findLogos(await filled(), drawn(angle, 110, 110, 320), models);
  expect(best?.id).toBe(1);
  for (const [i, value] of [110, 110, 100, 100].entries()) {
    expect(Math.abs((best?.box[i] ?? 0) - value)).toBeLessThan(5);
  }
  expect(Math.abs(best?.angle ?? 90)).toBeLessThan(3);
  expect(best?.scores.agreement).toBeGreaterThan(0.95);
});

it("is less sure of another logo at the same place", async () => {
  const index = await filled();
  const picture = drawn(angle, 110, 110, 320);
  const [right] = await findLogos(index, picture, models);
  index.remove(1);
  const [wrong] = await findLogos(index, picture, models);
  expect(wrong?.id).toBe(2);
  expect(wrong?.confidence).toBeLessThan(right?.confidence ?? 0);
});

it("finds nothing without logos to look for", async () => {
  expect(await findLogos(new LogoIndex(), drawn(cross, 110, 110, 320), models)).toEqual([]);
});
