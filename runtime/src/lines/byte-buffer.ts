/** Bytes in a row, growing at the end and taken from the front. Memory of a rare large content is given back. */
export class ByteBuffer {
  readonly #usualCapacity: number;
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** @param usualCapacity bytes that are kept allocated when little is stored */
  constructor(usualCapacity: number) {
    this.#usualCapacity = usualCapacity;
    this.#bytes = new Uint8Array(usualCapacity);
  }

  get length(): number {
    return this.#length;
  }

  append(part: Uint8Array): void {
    const needed = this.#length + part.byteLength;
    if (needed > this.#bytes.byteLength) this.#move(Math.max(needed, 2 * this.#bytes.byteLength));
    this.#bytes.set(part, this.#length);
    this.#length = needed;
  }

  /** Copies the first `count` bytes out and forgets them. */
  takeFront(count: number): Uint8Array<ArrayBuffer> {
    const front = this.#bytes.slice(0, count);
    this.#bytes.copyWithin(0, count, this.#length);
    this.#length -= count;
    this.#shrink();
    return front;
  }

  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
    this.#shrink();
  }

  #shrink(): void {
    const tooLarge = this.#bytes.byteLength > 4 * this.#usualCapacity;
    if (tooLarge && this.#length <= this.#usualCapacity) this.#move(this.#usualCapacity);
  }

  #move(capacity: number): void {
    const larger = new Uint8Array(capacity);
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
