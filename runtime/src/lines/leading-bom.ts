const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);
const NOTHING = new Uint8Array(0);

/** Takes a UTF-8 byte order mark off the start of a stream, however the stream is cut. */
export class LeadingBom {
  #decided = false;
  #held: Uint8Array = NOTHING;

  /** The bytes to go on with; the first ones are held back until it is clear what they are. */
  strip(chunk: Uint8Array): Uint8Array {
    if (this.#decided) return chunk;
    const head = this.#held.byteLength === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const compared = Math.min(head.byteLength, BOM.byteLength);
    const alike = BOM.subarray(0, compared).every((byte, i) => byte === head[i]);
    if (alike && compared < BOM.byteLength) {
      this.#held = head;
      return NOTHING;
    }
    this.#decided = true;
    this.#held = NOTHING;
    return alike ? head.subarray(BOM.byteLength) : head;
  }

  /** What was held back when the stream ended: the start of a mark that never came. */
  end(): Uint8Array {
    this.#decided = true;
    return this.#held;
  }
}
