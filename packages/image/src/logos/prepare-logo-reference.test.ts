import { describe, expect, it } from "vitest";
import type { Tensor } from "../inference/infer.js";
import type { Raster } from "../raster/raster.js";
import { prepareLogoReference } from "./prepare-logo-reference.js";

type Colour = readonly [number, number, number];

const SIDE = 80;

function drawn(colourOf: (x: number, y: number) => Colour): Raster {
  const data = new Uint8Array(SIDE * SIDE * 3);
  for (let i = 0; i < SIDE * SIDE; i += 1) {
    data.set(colourOf(i % SIDE, Math.floor(i / SIDE)), i * 3);
  }
  return { width: SIDE, height: SIDE, channels: 3, data };
}

/** A network that sees every dark pixel as ink and describes a crop by its first pixels. */
async function embed({ data, dims: [count = 0] }: Tensor): Promise<Tensor> {
  const out = new Float32Array(count * (128 + 4096));
  out.fill(1);
  for (let i = 0; i < 128; i += 1) {
    out[i] = (data[i * 30] ?? 0) + 0.1;
  }
  return { data: out, dims: [count, 128 + 4096] };
}

const WHITE: Colour = [255, 255, 255];
const RED: Colour = [200, 20, 30];

function inBlock(x: number, y: number): boolean {
  return x >= 10 && x < 50 && y >= 30 && y < 50;
}

describe("a logo in one colour", () => {
  const picture = drawn((x, y) => (inBlock(x, y) ? RED : WHITE));

  it("is cut from its background and set in the middle", async () => {
    const { views } = await prepareLogoReference(picture, undefined, { embed });
    expect(views).toHaveLength(1);
    expect(views[0]?.half).toEqual([52 / 64, 26 / 64]);
    expect(views[0]?.ink[32 * 64 + 32]).toBe(255);
    expect(views[0]?.ink[32 * 64 + 2]).toBe(0);
    expect(views[0]?.ink[10 * 64 + 32]).toBe(0);
  });

  it("is the same from transparency as from a white edge", async () => {
    const alpha = Uint8Array.from({ length: SIDE * SIDE }, (_, i) =>
      inBlock(i % SIDE, Math.floor(i / SIDE)) ? 255 : 0,
    );
    const clear = await prepareLogoReference(
      drawn(() => RED),
      alpha,
      { embed },
    );
    const flat = await prepareLogoReference(picture, undefined, { embed });
    expect(clear.views[0]?.ink).toEqual(flat.views[0]?.ink);
  });

  it("has a vector of length one", async () => {
    const { views } = await prepareLogoReference(picture, undefined, { embed });
    expect(Math.hypot(...(views[0]?.vector ?? []))).toBeCloseTo(1);
  });
});

it("looks for a sign on a plate with the plate and without", async () => {
  const picture = drawn((x, y) => {
    const sign = x >= 20 && x < 40 && y >= 36 && y < 44;
    return sign ? [250, 240, 20] : inBlock(x, y) ? [10, 20, 90] : WHITE;
  });
  const { views } = await prepareLogoReference(picture, undefined, { embed });
  expect(views).toHaveLength(3);
  const shapes = views.map(({ half: [w, h] }) => Math.round((w / h) * 10) / 10);
  expect(shapes.sort((a, b) => a - b)).toEqual([2, 2, 2.5]);
});

it("finds nothing on an empty picture", async () => {
  const empty = await prepareLogoReference(
    drawn(() => WHITE),
    undefined,
    { embed },
  );
  expect(empty.views).toEqual([]);
});
