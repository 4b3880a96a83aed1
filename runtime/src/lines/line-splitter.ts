import { ByteBuffer } from "./byte-buffer.js";
import { LeadingBom } from "./leading-bom.js";
import type { LineBatch } from "./line-batch.js";

/** A line of more bytes than this, its newline not counted, is a bad line: its bytes are dropped as they come. */
export const LINE_LIMIT_BYTES = 64 * 1024 * 1024;
/** A batch is closed at the first line end at or after this many bytes. */
export const BATCH_BYTES = 128 * 1024;

export interface SplitLimits {
  readonly batchBytes: number;
  readonly lineBytes: number;
}

const LINE_FEED = 0x0a;

/**
 * Splits a stream of bytes into batches of whole lines, in order. How the stream was cut into chunks changes only
 * where batches end. A byte order mark at the very start is skipped.
 */
export class LineSplitter {
  readonly #limits: SplitLimits;
  readonly #bom = new LeadingBom();
  readonly #closed: LineBatch[] = [];
  #closedBytes = 0;
  /** Whole lines that are not in a batch yet, then what there is of the unfinished line. */
  readonly #open: ByteBuffer;
  #openWholeBytes = 0;
  #openLines = 0;
  /** Bytes of the unfinished line, dropped ones included. */
  #unfinished = 0;
  #dropping = false;
  #nextLine = 1;

  constructor(limits: SplitLimits = { batchBytes: BATCH_BYTES, lineBytes: LINE_LIMIT_BYTES }) {
    this.#limits = limits;
    this.#open = new ByteBuffer(2 * limits.batchBytes);
  }

  /** Bytes of whole lines that wait to be taken. */
  get readyBytes(): number {
    return this.#closedBytes + this.#openWholeBytes;
  }

  push(chunk: Uint8Array): void {
    this.#split(this.#bom.strip(chunk));
  }

  /** The stream has ended: what stands after the last newline, if anything, is the last line. */
  end(): void {
    this.#split(this.#bom.end());
    if (this.#unfinished > 0) this.#finishLine();
  }

  /** The next whole lines: a full batch if there is one, else what there is. */
  take(): LineBatch | undefined {
    if (this.#closed.length === 0) this.#close();
    const batch = this.#closed.shift();
    if (batch?.kind === "lines") this.#closedBytes -= batch.bytes.byteLength;
    return batch;
  }

  #split(bytes: Uint8Array): void {
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      this.#keep(bytes.subarray(start, end + 1), end - start);
      this.#finishLine();
      start = end + 1;
    }
    this.#keep(bytes.subarray(start), bytes.byteLength - start);
  }

  /** `lineBytes` is how much longer `part` makes the line, its newline not counted. */
  #keep(part: Uint8Array, lineBytes: number): void {
    this.#unfinished += lineBytes;
    if (this.#unfinished > this.#limits.lineBytes) {
      this.#dropping = true;
      this.#open.truncate(this.#openWholeBytes);
    }
    if (!this.#dropping) this.#open.append(part);
  }

  #finishLine(): void {
    if (this.#dropping) {
      this.#close();
      this.#closed.push({ kind: "overlong", firstLine: this.#nextLine, lineCount: 1 });
      this.#nextLine += 1;
    } else {
      this.#openLines += 1;
      this.#openWholeBytes = this.#open.length;
      if (this.#openWholeBytes >= this.#limits.batchBytes) this.#close();
    }
    this.#unfinished = 0;
    this.#dropping = false;
  }

  #close(): void {
    if (this.#openLines === 0) return;
    const bytes = this.#open.takeFront(this.#openWholeBytes);
    const lineCount = this.#openLines;
    this.#closed.push({ kind: "lines", firstLine: this.#nextLine, lineCount, bytes });
    this.#closedBytes += bytes.byteLength;
    this.#nextLine += lineCount;
    this.#openLines = 0;
    this.#openWholeBytes = 0;
  }
}
