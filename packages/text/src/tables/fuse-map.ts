import { finishHash } from "./word-hash.js";

/**
 * A map from hashes to small values that keeps no keys: a binary fuse filter of four segments whose
 * cells carry a value. A key's four cells of sixteen bits, taken together, give twelve bits of check
 * and four of value, so that an unknown hash passes for a known one once in 4,096 times.
 */
export interface FuseShape {
  readonly seed: number;
  /** A power of two. */
  readonly segmentLength: number;
  /** Segments a key's first cell may lie in; three more follow. */
  readonly segmentCount: number;
}

const VALUE_BITS = 4;
const VALUE_MASK = (1 << VALUE_BITS) - 1;
const CHECK_SHIFT = 20;

const SECOND = 0x9e3779b9;
const THIRD = 0x7f4a7c15;

/** The first of a key's four cells. */
export function firstCell(hash: number, { seed, segmentLength, segmentCount }: FuseShape): number {
  return Math.floor((finishHash(hash ^ seed) * (segmentLength * segmentCount)) / 0x1_0000_0000);
}

/** Bits that place the second and third cell in their segments. */
export function secondMix(hash: number, seed: number): number {
  return finishHash((hash ^ seed) + SECOND);
}

/** Bits that place the fourth cell, and the check. */
export function thirdMix(hash: number, seed: number): number {
  return finishHash((hash ^ seed) + THIRD);
}

export function checkOf(third: number): number {
  return (third >>> CHECK_SHIFT) << VALUE_BITS;
}

/** Makes the look-up: the value of a known hash (1 to 15), 0 for others. */
export function openFuseMap(shape: FuseShape, base64: string): (hash: number) => number {
  const bytes = Buffer.from(base64, "base64");
  // Copied, since a pooled buffer may begin at an odd address.
  const cells = new Uint16Array(new Uint8Array(bytes).buffer);
  const { seed, segmentLength } = shape;
  const mask = segmentLength - 1;
  return (hash) => {
    const second = secondMix(hash, seed);
    const third = thirdMix(hash, seed);
    const cell = firstCell(hash, shape);
    const found =
      cells[cell] ^
      cells[(cell + segmentLength) ^ (second & mask)] ^
      cells[(cell + 2 * segmentLength) ^ ((second >>> 16) & mask)] ^
      cells[(cell + 3 * segmentLength) ^ (third & mask)] ^
      checkOf(third);
    return found > VALUE_MASK ? 0 : found;
  };
}
