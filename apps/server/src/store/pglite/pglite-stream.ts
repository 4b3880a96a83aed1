import { Duplex } from "node:stream";
import type { PgliteThread } from "./pglite-thread.js";

type Done = (error?: Error | null) => void;

const TERMINATE = "X".charCodeAt(0);
/** The server's part of signing on (AuthenticationOk, ReadyForQuery): the embedded database asks for nobody's name. */
const WELCOME = Uint8Array.of(0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49);

/**
 * Stands in for the socket of a PostgreSQL connection, so that one driver, with its parameters, parsers and errors,
 * serves both stores.
 */
export class PgliteStream extends Duplex {
  readonly #thread: PgliteThread;
  #greeted = false;

  constructor(thread: PgliteThread) {
    super();
    this.#thread = thread;
  }

  /** As a socket does. */
  connect(): this {
    process.nextTick(() => this.emit("connect"));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  /** Keeps no process alive: the thread does. */
  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // What comes is pushed as it comes.
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: Done): void {
    this.#send(chunk).then(() => done(), done);
  }

  override _writev(chunks: { chunk: Uint8Array }[], done: Done): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  async #send(bytes: Uint8Array): Promise<void> {
    if (!this.#greeted) {
      this.#greeted = true;
      this.push(WELCOME);
    } else if (bytes[0] === TERMINATE) {
      this.push(null);
    } else {
      this.push(await this.#thread.send(bytes));
    }
  }
}
