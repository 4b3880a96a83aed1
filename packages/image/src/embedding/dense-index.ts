import { Nearest, type Neighbour } from "./nearest.js";

const FIRST_ROOM = 64;
const LARGEST = 127;

/**
 * Vectors under names, and those whose direction is nearest to one's own: an exact search through all of them.
 * Components are kept in 8 bits, each vector by a scale of its own, which moves a cosine by less than 0.01.
 */
export class DenseIndex {
  readonly #dimensions: number;
  #vectors: Int8Array;
  /** One over the length of every vector as it is kept. */
  #inverse: Float64Array;
  readonly #names: number[] = [];
  readonly #places = new Map<number, number>();

  /** @throws RangeError when there is not one dimension at least */
  constructor(dimensions: number) {
    if (!Number.isInteger(dimensions) || dimensions < 1)
      throw new RangeError("A vector needs at least one dimension.");
    this.#dimensions = dimensions;
    this.#vectors = new Int8Array(FIRST_ROOM * dimensions);
    this.#inverse = new Float64Array(FIRST_ROOM);
  }

  get size(): number {
    return this.#names.length;
  }

  /**
   * Puts a vector in, in the place of the one that had the name.
   *
   * @throws RangeError when it has other dimensions
   */
  add(name: number, vector: Float32Array): void {
    const packed = this.#packed(vector);
    const place = this.#places.get(name) ?? this.#names.length;
    if (place === this.#inverse.length) this.#grow();
    this.#vectors.set(packed, place * this.#dimensions);
    this.#inverse[place] = inverseLength(packed);
    this.#names[place] = name;
    this.#places.set(name, place);
  }

  /** Whether there was such a vector. */
  remove(name: number): boolean {
    const place = this.#places.get(name);
    if (place === undefined) return false;
    this.#places.delete(name);
    const last = this.#names.length - 1;
    const moved = this.#names.pop();
    if (moved === undefined || place === last) return true;
    const from = last * this.#dimensions;
    this.#vectors.copyWithin(place * this.#dimensions, from, from + this.#dimensions);
    this.#inverse[place] = this.#inverse[last];
    this.#names[place] = moved;
    this.#places.set(moved, place);
    return true;
  }

  /**
   * The nearest by cosine, nearest first.
   *
   * @throws RangeError when the vector has other dimensions
   */
  nearest(vector: Float32Array, count: number): readonly Neighbour[] {
    const packed = this.#packed(vector);
    const query = Int32Array.from(packed);
    const own = inverseLength(packed);
    const nearest = new Nearest(count);
    const vectors = this.#vectors;
    for (let place = 0; place < this.#names.length; place++) {
      const dot = dotProduct(vectors, place * this.#dimensions, query);
      nearest.offer(this.#names[place], dot * own * this.#inverse[place]);
    }
    return nearest.found;
  }

  #packed(vector: Float32Array): Int8Array {
    if (vector.length !== this.#dimensions)
      throw new RangeError(`A vector of ${this.#dimensions} dimensions is needed.`);
    let largest = 0;
    for (const value of vector) largest = Math.max(largest, Math.abs(value));
    const scale = largest === 0 ? 0 : LARGEST / largest;
    return Int8Array.from(vector, (value) => Math.round(value * scale));
  }

  #grow(): void {
    const vectors = new Int8Array(this.#vectors.length * 2);
    vectors.set(this.#vectors);
    this.#vectors = vectors;
    const inverse = new Float64Array(this.#inverse.length * 2);
    inverse.set(this.#inverse);
    this.#inverse = inverse;
  }
}

/** In 32-bit whole numbers: 127² times a dimension stays far below their limit. */
function dotProduct(vectors: Int8Array, start: number, query: Int32Array): number {
  let even = 0;
  let odd = 0;
  const { length } = query;
  const pairs = length & ~1;
  for (let i = 0; i < pairs; i += 2) {
    even = (even + Math.imul(vectors[start + i], query[i])) | 0;
    odd = (odd + Math.imul(vectors[start + i + 1], query[i + 1])) | 0;
  }
  if (pairs < length) even += vectors[start + pairs] * query[pairs];
  return even + odd;
}

/** Nothing points nowhere: its cosine with all is 0. */
function inverseLength(vector: Int8Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return sum === 0 ? 0 : 1 / Math.sqrt(sum);
}
