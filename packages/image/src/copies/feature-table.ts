import type { Features } from "../features/features.js";
import { sized } from "../hash-index/grown.js";
import { hamming } from "../hash-index/hamming.js";
import { featureKey, KEY_BITS, TABLES } from "./feature-keys.js";

/** A feature of a reference that looks like one of a picture. */
export interface MetFeature {
  /** Whose it is, and which of its features. */
  readonly owner: number;
  readonly feature: number;
  readonly distance: number;
}

const VALUES = 1 << KEY_BITS;

/** Bits of 256 in which two features may differ. */
const RADIUS = 56;

/** What is in a bucket with more members than this, and than twice the usual, is common and tells little. */
const COMMON = { least: 16, timesMean: 2 };

/**
 * Features of many references, found by how they look (locality-sensitive hashing by sampled bits: Indyk and Motwani,
 * STOC 1998). Not all that are near are found; of a copy some always are. About 110 bytes a feature, and 6 MB.
 */
export class FeatureTable {
  /** One more than the slot that came last; 0 is none. */
  readonly #heads = new Uint32Array(TABLES * VALUES);
  readonly #counts = new Uint16Array(TABLES * VALUES);
  #next = new Uint32Array(0);
  #words = new Uint32Array(0);
  #owners = new Uint32Array(0);
  #features = new Uint16Array(0);
  /** The last query that met a slot. */
  #met = new Uint32Array(0);
  #queries = 0;
  #size = 0;
  readonly #removed = new Set<number>();

  /** Adds the features of a reference, which is called by a number that was not used before. */
  add(owner: number, { count, words }: Features): void {
    this.#reserve(this.#size + count);
    this.#words.set(words.subarray(0, 8 * count), 8 * this.#size);
    for (let feature = 0; feature < count; feature += 1) {
      this.#owners[this.#size] = owner;
      this.#features[this.#size] = feature;
      this.#link(this.#size);
      this.#size += 1;
    }
  }

  remove(owner: number): void {
    this.#removed.add(owner);
  }

  /** Features that look like the one whose eight words begin at `at`. */
  meet(words: Uint32Array, at: number): MetFeature[] {
    this.#queries += 1;
    const found: MetFeature[] = [];
    const common = Math.max(COMMON.least, (COMMON.timesMean * this.#size) / VALUES);
    for (let table = 0; table < TABLES; table += 1) {
      const bucket = table * VALUES + featureKey(words, at, table);
      if (this.#counts[bucket] <= common) {
        this.#walk(bucket, table, words, at, found);
      }
    }
    return found;
  }

  #walk(bucket: number, table: number, words: Uint32Array, at: number, found: MetFeature[]): void {
    let link = this.#heads[bucket];
    while (link > 0) {
      const slot = link - 1;
      link = this.#next[slot * TABLES + table];
      if (this.#met[slot] === this.#queries) {
        continue;
      }
      this.#met[slot] = this.#queries;
      const distance = hamming(this.#words, 8 * slot, words, at);
      const owner = this.#owners[slot];
      if (distance <= RADIUS && !this.#removed.has(owner)) {
        found.push({ owner, feature: this.#features[slot], distance });
      }
    }
  }

  #link(slot: number): void {
    for (let table = 0; table < TABLES; table += 1) {
      const bucket = table * VALUES + featureKey(this.#words, 8 * slot, table);
      this.#next[slot * TABLES + table] = this.#heads[bucket];
      this.#heads[bucket] = slot + 1;
      this.#counts[bucket] = Math.min(65535, this.#counts[bucket] + 1);
    }
  }

  #reserve(slots: number): void {
    if (slots <= this.#owners.length) {
      return;
    }
    const room = Math.max(slots, 2 * this.#owners.length);
    this.#next = sized(this.#next, TABLES * room);
    this.#words = sized(this.#words, 8 * room);
    this.#owners = sized(this.#owners, room);
    this.#met = sized(this.#met, room);
    const features = new Uint16Array(room);
    features.set(this.#features);
    this.#features = features;
  }
}
