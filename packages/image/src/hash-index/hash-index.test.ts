import fc from "fast-check";
import { expect, it } from "vitest";
import { seededRandom } from "../geometry/seeded-random.js";
import { hamming } from "./hamming.js";
import { HashIndex } from "./hash-index.js";
import { loadHashIndex, saveHashIndex } from "./save-hash-index.js";

/** Hashes in a few crowds, as real ones are: within a crowd they differ in up to 80 bits. */
function crowds(seed: number, count: number): Uint32Array {
  const random = seededRandom(seed);
  const words = Uint32Array.from({ length: 8 * count }, () => random() * 2 ** 32);
  for (let i = 8; i < count; i += 1) {
    words.copyWithin(8 * i, 8 * (i % 8), 8 * (i % 8) + 8);
    for (let flips = Math.floor(random() * 80); flips > 0; flips -= 1) {
      const bit = Math.floor(random() * 256);
      words[8 * i + (bit >> 5)] ^= 1 << (bit & 31);
    }
  }
  return words;
}

const filled = (words: Uint32Array) => {
  const index = new HashIndex();
  index.addAll(
    words,
    Uint32Array.from({ length: words.length / 8 }, (_, i) => i),
  );
  return index;
};

const scan = (words: Uint32Array, query: Uint32Array, radius: number) =>
  Array.from({ length: words.length / 8 }, (_, id) => ({
    id,
    distance: hamming(words, 8 * id, query, 0),
  })).filter(({ distance }) => distance <= radius);

const sorted = (index: HashIndex, query: Uint32Array, radius: number) =>
  index.query(query, radius).sort((a, b) => a.id - b.id);

// 8,000 are enough for small radii to be probed, and few enough for large ones to be scanned.
const MANY = crowds(1, 8000);
const INDEX = filled(MANY);

it("finds exactly what a scan finds, whatever the radius", () => {
  const radius = fc.integer({ min: 0, max: 90 });
  const id = fc.integer({ min: 0, max: 7999 });
  fc.assert(
    fc.property(id, radius, (chosen, within) => {
      const query = MANY.slice(8 * chosen, 8 * chosen + 8);
      expect(sorted(INDEX, query, within)).toEqual(scan(MANY, query, within));
    }),
    { numRuns: 30, seed: 5 },
  );
});

it("finds what was added one at a time as soon as it is added", () => {
  const words = crowds(2, 300);
  const index = new HashIndex();
  for (let i = 0; i < 300; i += 1) {
    const hash = words.slice(8 * i, 8 * i + 8);
    index.add(hash, i);
    expect(index.query(hash, 0).map(({ id }) => id)).toContain(i);
  }
  expect(index.size).toBe(300);
});

it("no longer finds what was removed, also when most was and the rest was put together", () => {
  const words = crowds(3, 4000);
  const index = filled(words);
  expect(index.remove(1000, 3999)).toBe(3000);
  expect(index.remove(7)).toBe(1);
  expect(index.remove(7)).toBe(0);
  expect(index.size).toBe(999);
  const query = words.slice(0, 8);
  const left = scan(words, query, 60).filter(({ id }) => id < 1000 && id !== 7);
  expect(sorted(index, query, 60)).toEqual(left);
});

it("is the same after it was saved and loaded, wherever the bytes lie", () => {
  const words = crowds(4, 500);
  const index = filled(words);
  index.remove(3);
  const saved = saveHashIndex(index);
  const shifted = new Uint8Array(saved.length + 1);
  shifted.set(saved, 1);
  const loaded = loadHashIndex(shifted.subarray(1));
  expect(loaded.ok && loaded.index.contents()).toEqual(index.contents());
});

it("says what is wrong with bytes that are no index", () => {
  const kind = (bytes: Uint8Array) => {
    const loaded = loadHashIndex(bytes);
    return loaded.ok ? "ok" : loaded.fault.kind;
  };
  const saved = saveHashIndex(filled(crowds(5, 20)));
  expect(kind(saved)).toBe("ok");
  expect(kind(saved.subarray(0, 5))).toBe("too-short");
  expect(kind(saved.with(3, 0x32))).toBe("not-a-hash-index");
  expect(kind(saved.subarray(0, saved.length - 4))).toBe("wrong-length");
  expect(kind(saved.with(100, (saved[100] ?? 0) ^ 1))).toBe("damaged");
});
