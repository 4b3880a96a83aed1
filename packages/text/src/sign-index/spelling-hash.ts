import { finishHash } from "../tables/word-hash.js";

/** An odd multiplier: a polynomial over it lets one letter be left out in one step. */
const FACTOR = 0x2c9277b5;
const LONGEST = 64;
const POWERS = powers();

const before = new Uint32Array(LONGEST + 1);

/**
 * Hashes of letters `from` to `from + length`: at 0 that of all of them, at k that of all but the
 * k-th. The same letters left give the same hash, whichever were left out.
 *
 * @param length at most 64
 * @param hashes takes `length + 1` of them
 */
export function spellingHashes(
  letters: Uint16Array,
  from: number,
  length: number,
  hashes: Uint32Array,
): void {
  let all = 0;
  before[0] = 0;
  for (let k = 0; k < length; k++) {
    all = (Math.imul(all, FACTOR) + letters[from + k]) | 0;
    before[k + 1] = all;
  }
  hashes[0] = finishHash(all);
  let behind = 0;
  for (let k = length - 1; k >= 0; k--) {
    const after = length - 1 - k;
    hashes[k + 1] = finishHash((Math.imul(before[k], POWERS[after] as number) + behind) | 0);
    behind = (Math.imul(letters[from + k], POWERS[after] as number) + behind) | 0;
  }
}

function powers(): Int32Array {
  const all = new Int32Array(LONGEST);
  all[0] = 1;
  for (let k = 1; k < LONGEST; k++) all[k] = Math.imul(all[k - 1], FACTOR);
  return all;
}
