import { flipsOf } from "./flips.js";
import { grown } from "./grown.js";

export const CHUNKS = 16;
const VALUES = 1 << 16;

/** Members of one block; with the link to the next block they fill half a cache line. */
const MEMBERS = 7;
const BLOCK = MEMBERS + 1;

/**
 * Sixteen tables: which slots hold a hash whose nth sixteen bits have a given value. A bucket is a chain of blocks,
 * the newest first, so that a new slot costs one write in each table and nothing is ever built anew.
 */
export class Buckets {
  /** The newest block of each bucket, as its place in `#blocks`, plus how many members it has; 0 is none. */
  readonly #heads = new Uint32Array(CHUNKS * VALUES);
  /** The next block, then members. */
  #blocks: Uint32Array;
  #end = BLOCK;
  /** What the last query has met; owned here so that a query allocates nothing large. */
  #met = new Uint32Array(1 << 14);
  #count = 0;
  #starts = new Uint32Array(1 << 10);

  constructor(capacity: number) {
    // Buckets end in a block that is half full on average.
    const blocks =
      Math.ceil((capacity * CHUNKS) / MEMBERS) + Math.min(capacity * 8, CHUNKS * 32768);
    this.#blocks = new Uint32Array(BLOCK * (blocks + 64));
  }

  /** Adds slots `first` to `last`, exclusive, table after table: one table's heads stay in the cache. */
  add(words: Uint32Array, first: number, last: number): void {
    for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
      const shift = (chunk & 1) << 4;
      const base = chunk * VALUES;
      for (let slot = first; slot < last; slot += 1) {
        this.#push(base + ((words[slot * 8 + (chunk >> 1)] >>> shift) & 0xffff), slot);
      }
    }
  }

  #push(bucket: number, slot: number): void {
    const head = this.#heads[bucket];
    const members = head % BLOCK;
    if (members > 0 && members < MEMBERS) {
      this.#blocks[head + 1] = slot;
      this.#heads[bucket] = head + 1;
      return;
    }
    if (this.#end + BLOCK > this.#blocks.length) {
      this.#blocks = grown(this.#blocks, this.#end + BLOCK);
    }
    this.#blocks[this.#end] = head;
    this.#blocks[this.#end + 1] = slot;
    this.#heads[bucket] = this.#end + 1;
    this.#end += BLOCK;
  }

  /**
   * The slots that differ from the hash by at most `flips[n]` bits in the nth chunk, for any n; some repeatedly.
   * Valid until the next call.
   */
  meet(hash: Uint32Array, flips: readonly number[]): Uint32Array {
    this.#count = 0;
    for (let chunk = 0; chunk < CHUNKS; chunk += 1) {
      const most = flips[chunk] ?? -1;
      if (most >= 0) {
        const value = (hash[chunk >> 1] >>> ((chunk & 1) << 4)) & 0xffff;
        this.#meetChunk(chunk * VALUES, value, flipsOf(most));
      }
    }
    return this.#met.subarray(0, this.#count);
  }

  /**
   * Reads all heads, then all first blocks, then all second ones: reads that do not wait for each other overlap,
   * which is most of the speed when nothing is in the cache.
   */
  #meetChunk(base: number, value: number, masks: Uint16Array): void {
    if (this.#starts.length < masks.length) {
      this.#starts = new Uint32Array(masks.length);
    }
    const starts = this.#starts;
    let chains = 0;
    for (let i = 0; i < masks.length; i += 1) {
      const head = this.#heads[base + (value ^ masks[i])];
      starts[chains] = head;
      chains += head === 0 ? 0 : 1;
    }
    while (chains > 0) {
      chains = this.#meetBlocks(starts, chains);
    }
  }

  #meetBlocks(starts: Uint32Array, chains: number): number {
    if (this.#count + chains * MEMBERS > this.#met.length) {
      this.#met = grown(this.#met, this.#count + chains * MEMBERS);
    }
    const met = this.#met;
    const blocks = this.#blocks;
    let count = this.#count;
    let left = 0;
    for (let i = 0; i < chains; i += 1) {
      const head = starts[i];
      const block = head & -BLOCK;
      // All members are copied, the missing ones to be overwritten by the next block's.
      for (let m = 0; m < MEMBERS; m += 1) {
        met[count + m] = blocks[block + 1 + m];
      }
      count += head & (BLOCK - 1);
      const next = blocks[block];
      starts[left] = next;
      left += next === 0 ? 0 : 1;
    }
    this.#count = count;
    return left;
  }
}
