import type { Features } from "../features/features.js";
import { HashIndex } from "../hash-index/hash-index.js";
import { type Consistency, consistentPairs } from "./consistent-pairs.js";
import type { CopyReference } from "./copy-reference.js";
import { FeatureTable } from "./feature-table.js";
import { featureVotes } from "./feature-votes.js";

/** A hash of a reference near the one that was asked for. */
interface NearHash {
  readonly id: number;
  /** Which of the reference's hashes. */
  readonly hash: number;
  readonly distance: number;
}

/** A reference that shares features with a picture, and how much their arrangement says. */
interface LikelyReference extends Consistency {
  readonly id: number;
}

/** Hashes further apart, of 256 bits, are not worth comparing the pictures. */
export const HASH_RADIUS = 60;

const SLOTS = 16;

/** Reference photographs, by their hashes and by their features. What is added is found at once. */
export class CopyIndex {
  readonly #hashes = new HashIndex();
  readonly #features = new FeatureTable();
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
      this.#hashes.add(words, ordinal * SLOTS + i);
    }
    this.#features.add(ordinal, reference.features);
  }

  /** Forgets a reference; does nothing if there is none. */
  remove(id: number): void {
    const ordinal = this.#ordinals.get(id);
    if (ordinal === undefined) {
      return;
    }
    this.#ordinals.delete(id);
    this.#references.delete(id);
    this.#hashes.remove(ordinal * SLOTS, (ordinal + 1) * SLOTS - 1);
    this.#features.remove(ordinal);
  }

  get(id: number): CopyReference | undefined {
    return this.#references.get(id);
  }

  /** References with a hash near the given one. */
  nearHashes(words: Uint32Array): NearHash[] {
    return this.#hashes.query(words, HASH_RADIUS).map(({ id, distance }) => ({
      id: this.#ids[Math.floor(id / SLOTS)] ?? 0,
      hash: id % SLOTS,
      distance,
    }));
  }

  /** References that share features with a picture, mirrored or not, in the same arrangement; in no order. */
  likely(features: Features, mirrored: boolean): LikelyReference[] {
    return featureVotes(this.#features, features).flatMap(({ owner, pairs }) => {
      const id = this.#ids[owner] ?? 0;
      const reference = this.#references.get(id);
      return reference === undefined
        ? []
        : [{ id, ...consistentPairs(pairs, reference.features, features, mirrored) }];
    });
  }
}
