import { expect, it } from "vitest";
import { LogoIndex } from "./logo-index.js";
import type { LogoReference } from "./logo-reference.js";

function reference(...vectors: readonly (readonly number[])[]): LogoReference {
  return {
    views: vectors.map((vector) => ({
      ink: new Uint8Array(64 * 64),
      half: [0.5, 0.5],
      vector: Float32Array.from(vector),
    })),
  };
}

function ids(index: LogoIndex, vector: readonly number[], count: number): readonly number[] {
  return index.nearest(Float32Array.from(vector), count).map(({ id }) => id);
}

it("gives the nearest logos, best first, each once by its best view", () => {
  const index = new LogoIndex();
  index.add(1, reference([0, 1], [0.6, 0.8]));
  index.add(2, reference([1, 0]));
  index.add(3, reference([-1, 0]));
  expect(ids(index, [1, 0], 2)).toEqual([2, 1]);
  expect(index.nearest(Float32Array.from([1, 0]), 9).map((near) => near.similarity)).toEqual([
    1,
    expect.closeTo(0.6),
    -1,
  ]);
});

it("forgets what is removed or has nothing to look for, and replaces what is added again", () => {
  const index = new LogoIndex();
  index.add(1, reference([1, 0]));
  index.add(2, reference([0, 1]));
  index.add(2, reference([1, 0]));
  index.add(3, reference());
  expect(index.size).toBe(2);
  index.remove(1);
  expect(ids(index, [0, 1], 5)).toEqual([2]);
  index.add(2, reference());
  expect(ids(index, [0, 1], 5)).toEqual([]);
});
