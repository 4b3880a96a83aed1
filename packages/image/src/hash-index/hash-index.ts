import { Buckets } from "./buckets.js";
import { grown, sized } from "./grown.js";
import { probePlan } from "./probe-plan.js";
import { compareAll, compareSome, type Found } from "./search.js";

/** A hash that was found: what it was added for, and in how many of 256 bits it differs. */
export interface Near {
  readonly id: number;
  readonly distance: number;
}

/** The id of a slot whose hash was removed; nothing can be added for it. */
const REMOVED = 0xffffffff;

/** Below so many slots the removed ones are not worth cleaning away. */
const FEW = 1024;

/**
 * Hashes of 256 bits, found by Hamming distance, exactly (multi-index hashing: Norouzi, Punjani, Fleet, CVPR 2012,
 * with sixteen chunks of sixteen bits; a plain scan where that is cheaper). What is added is found at once.
 * About 110 bytes a hash, and 4 MB.
 */
export class HashIndex {
  #words: Uint32Array;
  #ids: Uint32Array;
  #buckets: Buckets;
  #used = 0;
  #removed = 0;

  /** `capacity`: how many hashes to make room for; more can be added all the same. */
  constructor(capacity = 0) {
    this.#words = new Uint32Array(8 * capacity);
    this.#ids = new Uint32Array(capacity);
    this.#buckets = new Buckets(capacity);
  }

  get size(): number {
    return this.#used - this.#removed;
  }

  /** Adds a hash of eight words for an id from 0 to 2^32 - 2; one id may have many hashes. */
  add(hash: Uint32Array, id: number): void {
    this.addAll(hash, [id]);
  }

  /** Adds eight words for each id; much faster than one at a time. */
  addAll(hashes: Uint32Array, ids: ArrayLike<number>): void {
    const first = this.#used;
    const end = first + ids.length;
    if (end > this.#ids.length) {
      this.#ids = grown(this.#ids, end);
      this.#words = sized(this.#words, 8 * this.#ids.length);
    }
    this.#words.set(hashes.subarray(0, 8 * ids.length), 8 * first);
    this.#ids.set(ids, first);
    this.#buckets.add(this.#words, first, end);
    this.#used = end;
  }

  /** Removes every hash of the ids from `first` to `last`, both inclusive; gives how many there were. */
  remove(first: number, last = first): number {
    const before = this.#removed;
    for (let slot = 0; slot < this.#used; slot += 1) {
      const id = this.#ids[slot];
      if (id >= first && id <= last && id !== REMOVED) {
        this.#ids[slot] = REMOVED;
        this.#removed += 1;
      }
    }
    const removed = this.#removed - before;
    if (this.#used > FEW && this.#removed > this.#used / 2) {
      this.#clean();
    }
    return removed;
  }

  /** Every hash within `radius` of the query, in no order. */
  query(hash: Uint32Array, radius: number): Near[] {
    const plan = probePlan(radius, this.#used);
    return plan === undefined
      ? this.#near(compareAll(this.#words, this.#used, hash, radius))
      : this.#near(compareSome(this.#words, this.#buckets.meet(hash, plan), hash, radius));
  }

  /** The hashes there are, eight words each, and the id of each. */
  contents(): { readonly hashes: Uint32Array; readonly ids: Uint32Array } {
    const hashes = new Uint32Array(8 * this.size);
    const ids = new Uint32Array(this.size);
    let kept = 0;
    for (let slot = 0; slot < this.#used; slot += 1) {
      if (this.#ids[slot] !== REMOVED) {
        hashes.set(this.#words.subarray(8 * slot, 8 * slot + 8), 8 * kept);
        ids[kept] = this.#ids[slot];
        kept += 1;
      }
    }
    return { hashes, ids };
  }

  #near({ slots, distances }: Found): Near[] {
    const seen = new Set<number>();
    const near: Near[] = [];
    for (let i = 0; i < slots.length; i += 1) {
      const slot = slots[i] ?? 0;
      const id = this.#ids[slot];
      if (id !== REMOVED && !seen.has(slot)) {
        seen.add(slot);
        near.push({ id, distance: distances[i] ?? 0 });
      }
    }
    return near;
  }

  #clean(): void {
    const { hashes, ids } = this.contents();
    this.#words = new Uint32Array(0);
    this.#ids = new Uint32Array(0);
    this.#buckets = new Buckets(ids.length);
    this.#used = 0;
    this.#removed = 0;
    this.addAll(hashes, ids);
  }
}
