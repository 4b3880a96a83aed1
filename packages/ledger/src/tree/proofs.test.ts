import { utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leafHash } from "./hashes.js";
import { consistencyRanges, inclusionRanges } from "./proof-ranges.js";
import { rangeHash, rootOf } from "./range-hash.js";
import { rootHash } from "./root-hash.js";
import { edgeTiles, growTiles, nodesOfTiles, type TileKey } from "./tiles.js";
import { verifyConsistency, verifyInclusion } from "./verify.js";

const leaf = (at: number) => leafHash(utf8ToBytes(`entry ${at}`));
const LEAVES = Array.from({ length: 70_000 }, (_, at) => leaf(at));
const OTHER = leafHash(utf8ToBytes("another"));
const sizes = fc.integer({ min: 1, max: 700 });

/** A log that is kept as tiles, and grown by some leaves at a time. */
function grow(steps: readonly number[]) {
  const tiles = new Map<string, Uint8Array>();
  const name = ({ level, index }: TileKey) => `${level}/${index}`;
  let size = 0;
  for (const step of steps) {
    const edge = edgeTiles(size).map((key) => ({
      ...key,
      hashes: tiles.get(name(key)) ?? new Uint8Array(),
    }));
    for (const tile of growTiles(size, edge, LEAVES.slice(size, size + step))) {
      tiles.set(name(tile), tile.hashes);
    }
    size += step;
  }
  return { size, nodeAt: nodesOfTiles((key) => tiles.get(name(key))), tiles };
}

describe("a log kept in tiles", () => {
  it("has the root of its leaves, however it grew", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }), (steps) => {
        const { size, nodeAt } = grow(steps);
        expect(rootOf(size, nodeAt)).toEqual(rootHash(LEAVES.slice(0, size)));
      }),
      { numRuns: 40 },
    );
  });

  it("has it too when tiles of the second level are full", () => {
    const { size, nodeAt, tiles } = grow([1, 65_535, 300, 4000]);
    expect(rootOf(size, nodeAt)).toEqual(rootHash(LEAVES.slice(0, size)));
    expect(tiles.has("2/0")).toBe(true);
  });

  it("does not grow on a tile of another size", () => {
    expect(() => growTiles(3, [{ level: 0, index: 0, hashes: OTHER }], [OTHER])).toThrow(
      "tile 0/0 is not that of a tree of 3 leaves",
    );
  });
});

describe("a proof that a leaf is in the tree", () => {
  const { nodeAt } = grow([700]);
  const cases = sizes.chain((size) => fc.record({ size: fc.constant(size), at: fc.nat(size - 1) }));
  const proofOf = (at: number, size: number) =>
    inclusionRanges(at, size).map((range) => rangeHash(range, nodeAt));

  it("holds for every leaf of a tree of any size", () => {
    fc.assert(
      fc.property(cases, ({ size, at }) => {
        const claim = { leaf: at, size, hash: leaf(at), proof: proofOf(at, size) };
        expect(verifyInclusion({ ...claim, root: rootOf(size, nodeAt) })).toBe(true);
      }),
    );
  });

  it("holds for nothing else: another leaf, place, size, root or step, one more or one less", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ size, at }, nth) => {
        const proof = proofOf(at, size);
        const claim = { leaf: at, size, hash: leaf(at), proof, root: rootOf(size, nodeAt) };
        const lies = [
          { hash: OTHER },
          { root: OTHER },
          { leaf: size },
          { leaf: -1 },
          { leaf: 0.5 },
          { proof: [...proof, OTHER] },
          ...(size > 1 ? [{ leaf: (at + 1) % size }, { proof: proof.slice(1) }] : []),
          ...(size > 1 ? [{ proof: proof.with(nth % proof.length, OTHER) }] : []),
        ];
        for (const lie of lies) expect(verifyInclusion({ ...claim, ...lie })).toBe(false);
      }),
    );
  });

  it("is asked for only of a leaf that is there", () => {
    expect(() => inclusionRanges(5, 5)).toThrow("a tree of 5 leaves has no leaf 5");
  });
});

describe("a proof that a tree only grew", () => {
  const { nodeAt } = grow([700]);
  const cases = sizes.chain((size) => fc.record({ size: fc.constant(size), before: fc.nat(size) }));
  const claimOf = (before: number, size: number) => ({
    ...{ before, size, rootBefore: rootOf(before, nodeAt), root: rootOf(size, nodeAt) },
    proof: consistencyRanges(before, size).map((range) => rangeHash(range, nodeAt)),
  });

  it("holds between any two sizes of one log", () => {
    fc.assert(
      fc.property(cases, ({ before, size }) => {
        expect(verifyConsistency(claimOf(before, size))).toBe(true);
      }),
    );
  });

  it("does not hold for a log that was written anew", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ before, size }, nth) => {
        fc.pre(before > 0);
        const claim = claimOf(before, size);
        expect(verifyConsistency({ ...claim, rootBefore: OTHER })).toBe(false);
        expect(verifyConsistency({ ...claim, root: OTHER })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...claim.proof, OTHER] })).toBe(false);
        const { proof } = claim;
        if (proof.length === 0) return;
        expect(verifyConsistency({ ...claim, proof: proof.slice(1) })).toBe(false);
        const changed = proof.with(nth % proof.length, OTHER);
        expect(verifyConsistency({ ...claim, proof: changed })).toBe(false);
      }),
    );
  });

  it("is not asked for of a log that shrank", () => {
    expect(() => consistencyRanges(6, 5)).toThrow("a tree of 5 leaves never had 6 before");
  });
});
