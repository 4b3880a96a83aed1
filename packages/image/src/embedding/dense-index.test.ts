import fc from "fast-check";
import { expect, it } from "vitest";
import { DenseIndex } from "./dense-index.js";

const DIMENSIONS = 24;

const vector = fc
  .array(fc.float({ min: -1, max: 1, noNaN: true }), {
    minLength: DIMENSIONS,
    maxLength: DIMENSIONS,
  })
  .map((values) => Float32Array.from(values));

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return lengths === 0 ? 0 : dot / lengths;
}

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ add: fc.nat(90), vector }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.nat(90) }) },
);

it("after any additions and removals the nearest are those of the obvious search", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 160 }), vector, fc.nat(8), (steps, query, count) => {
      const index = new DenseIndex(DIMENSIONS);
      const plain = new Map<number, Float32Array>();
      for (const taken of steps) {
        if ("add" in taken) {
          index.add(taken.add, taken.vector);
          plain.set(taken.add, taken.vector);
        } else expect(index.remove(taken.remove)).toBe(plain.delete(taken.remove));
      }
      expect(index.size).toBe(plain.size);
      const found = index.nearest(query, count);
      expect(found).toHaveLength(Math.min(count, plain.size));
      expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
      const best = [...plain.values()].map((other) => cosine(query, other)).sort((a, b) => b - a);
      found.forEach(({ name, similarity }, i) => {
        const own = plain.get(name);
        expect(own).toBeDefined();
        expect(similarity).toBeCloseTo(cosine(query, own ?? query), 1);
        expect(Math.abs(similarity - (best[i] ?? 0))).toBeLessThan(0.03);
        expect(similarity).toBeLessThanOrEqual((found[i - 1]?.similarity ?? 1) + 1e-9);
      });
    }),
    { numRuns: 150, seed: 11 },
  );
});

it("a vector is nearest to itself, however long it is drawn", () => {
  const index = new DenseIndex(3);
  index.add(7, Float32Array.of(1, 2, 3));
  index.add(8, Float32Array.of(3, 2, 1));
  expect(index.nearest(Float32Array.of(0.01, 0.02, 0.03), 1)).toEqual([
    { name: 7, similarity: expect.closeTo(1) },
  ]);
});

it("vectors of other dimensions are refused", () => {
  const index = new DenseIndex(3);
  expect(() => index.add(1, new Float32Array(4))).toThrow(RangeError);
  expect(() => index.nearest(new Float32Array(2), 1)).toThrow(RangeError);
  expect(() => new DenseIndex(0)).toThrow(RangeError);
  expect(index.size).toBe(0);
});
