import { BRIEF_PATTERN, DIRECTIONS } from "./brief-pattern.js";

/** The pattern of each direction as distances in the data of a picture of some width, made when first needed. */
export class Describer {
  readonly #width: number;
  readonly #offsets: Int32Array[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  /** Writes 256 bits for the spot `at`: which of two points near it is darker (steered BRIEF). */
  describe(data: Uint8Array, at: number, angle: number, words: Uint32Array): void {
    const offsets = this.#offsetsOf(angle);
    for (let word = 0, i = 0; word < 8; word += 1) {
      let bits = 0;
      for (let bit = 0; bit < 32; bit += 1, i += 2) {
        bits |= (data[at + offsets[i]] < data[at + offsets[i + 1]] ? 1 : 0) << bit;
      }
      words[word] = bits;
    }
  }

  #offsetsOf(angle: number): Int32Array {
    const turns = angle / (2 * Math.PI);
    const index = Math.round((turns - Math.floor(turns)) * DIRECTIONS) % DIRECTIONS;
    const known = this.#offsets[index];
    if (known !== undefined) {
      return known;
    }
    const pattern = BRIEF_PATTERN[index] ?? new Int8Array();
    const offsets = new Int32Array(pattern.length / 2);
    for (let i = 0; i < offsets.length; i += 1) {
      offsets[i] = pattern[2 * i + 1] * this.#width + pattern[2 * i];
    }
    this.#offsets[index] = offsets;
    return offsets;
  }
}
