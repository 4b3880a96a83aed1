import { createBell } from "../pool/bell.js";
import type { LineBatch } from "./line-batch.js";
import { BATCH_BYTES, LineSplitter } from "./line-splitter.js";

/** Reading pauses while so many bytes of whole lines wait to be taken. */
const READ_AHEAD_BYTES = 8 * BATCH_BYTES;

export type BatchRead =
  | { readonly kind: "batch"; readonly batch: LineBatch }
  /** There are no more lines, or the reader was closed. */
  | { readonly kind: "end" }
  | { readonly kind: "failed"; readonly error: Error };

/**
 * Reads a stream ahead, within bounds, and hands out what has come as batches of whole lines.
 * A batch is full when the input is fast; when it is slow, whatever whole lines are there go out at once.
 */
export class BatchReader {
  readonly #splitter: LineSplitter;
  readonly #came = createBell();
  readonly #taken = createBell();
  /** How the stream ended, once it has. */
  #end: BatchRead | undefined;
  #closed = false;

  constructor(chunks: AsyncIterable<Uint8Array>, splitter = new LineSplitter()) {
    this.#splitter = splitter;
    void this.#read(chunks);
  }

  /** The next batch. A failure of the stream is told after all that came before it has been taken. */
  async next(): Promise<BatchRead> {
    for (;;) {
      if (this.#closed) return { kind: "end" };
      const batch = this.#splitter.take();
      this.#taken.ring();
      if (batch !== undefined) return { kind: "batch", batch };
      if (this.#end !== undefined) return this.#end;
      await this.#came.wait();
    }
  }

  /** Reads no further. Whoever waits for a batch is told that there is none. */
  close(): void {
    this.#closed = true;
    this.#came.ring();
    this.#taken.ring();
  }

  async #read(chunks: AsyncIterable<Uint8Array>): Promise<void> {
    try {
      for await (const chunk of chunks) {
        if (this.#closed) return;
        this.#splitter.push(chunk);
        this.#came.ring();
        while (!this.#closed && this.#splitter.readyBytes > READ_AHEAD_BYTES) {
          await this.#taken.wait();
        }
      }
      this.#splitter.end();
      this.#end = { kind: "end" };
    } catch (error) {
      this.#end = { kind: "failed", error: error as Error };
    }
    this.#came.ring();
  }
}
