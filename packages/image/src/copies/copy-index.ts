import type { Features } from "../features/features.js";
import { HashIndex } from "../hash-index/hash-index.js";
import type { CopyReference } from "./copy-reference.js";

/** A hash of a reference near the one that was asked for. */
interface NearHash {
  readonly id: number;
  /** Which of the reference's hashes. */
  readonly hash: number;
  readonly distance: number;
}

/** Hashes further apart, of 256 bits, are not worth comparing the pictures. */
export const HASH_RADIUS = 60;

const SLOTS = { hashes: 16, features: 512 };

/** So many features of each reference are looked up; all of them are compared. */
const LOOKED_UP = 200;

/** Bits of 256 in which a feature that is looked up may differ. */
const FEATURE_RADIUS = 48;

/** A feature that differs by so many bits says nothing. */
const FEATURE_MAX = 64;

/** Reference photographs, by their hashes and by their features. What is added is found at once. */
export class CopyIndex {
  readonly #hashes = new HashIndex();
  readonly #features = new HashIndex();
  readonly #ordinals = new Map<number, number>();
  readonly #references = new Map<number, CopyReference>();
  readonly #ids: number[] = [];

  get size(): number {
    return this.#references.size;
  }

  /** Adds a reference; one that was added for the same id before is replaced. */
  add(id: number, reference: CopyReference): void {
    this.remove(id);
    const ordinal = this.#ids.length;
    this.#ids.push(id);
    this.#ordinals.set(id, ordinal);
    this.#references.set(id, reference);
    for (const [i, { words }] of reference.hashes.entries()) {
      this.#hashes.add(words, ordinal * SLOTS.hashes + i);
    }
    for (let i = 0; i < reference.features.count; i += step(reference.features.count)) {
      const at = 8 * Math.floor(i);
      const words = reference.features.words.subarray(at, at + 8);
      this.#features.add(words, ordinal * SLOTS.features + Math.floor(i));
    }
  }

  /** Forgets a reference; does nothing if there is none. */
  remove(id: number): void {
    const ordinal = this.#ordinals.get(id);
    if (ordinal === undefined) {
      return;
    }
    this.#ordinals.delete(id);
    this.#references.delete(id);
    this.#hashes.remove(ordinal * SLOTS.hashes, (ordinal + 1) * SLOTS.hashes - 1);
    this.#features.remove(ordinal * SLOTS.features, (ordinal + 1) * SLOTS.features - 1);
  }

  get(id: number): CopyReference | undefined {
    return this.#references.get(id);
  }

  /** References with a hash near the given one. */
  nearHashes(words: Uint32Array): NearHash[] {
    return this.#hashes.query(words, HASH_RADIUS).map(({ id, distance }) => ({
      id: this.#ids[Math.floor(id / SLOTS.hashes)] ?? 0,
      hash: id % SLOTS.hashes,
      distance,
    }));
  }

  /**
   * How much each reference shares with a picture: a feature that looks like one of a single reference counts fully,
   * one that looks like many of them counts little.
   */
  votes(features: Features): Map<number, number> {
    const votes = new Map<number, number>();
    const nearest = new Map<number, number>();
    for (let i = 0; i < features.count; i += 1) {
      nearest.clear();
      const words = features.words.subarray(8 * i, 8 * i + 8);
      for (const { id, distance } of this.#features.guess(words, FEATURE_RADIUS)) {
        const owner = Math.floor(id / SLOTS.features);
        nearest.set(owner, Math.min(distance, nearest.get(owner) ?? FEATURE_RADIUS));
      }
      for (const [owner, distance] of nearest) {
        const weight = (1 - distance / FEATURE_MAX) / nearest.size ** 1.5;
        const id = this.#ids[owner] ?? 0;
        votes.set(id, (votes.get(id) ?? 0) + weight);
      }
    }
    return votes;
  }
}

function step(count: number): number {
  return Math.max(1, count / LOOKED_UP);
}
