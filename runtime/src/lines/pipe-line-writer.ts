import type { Writable } from "node:stream";
import { type LineWriter, writeFault } from "./line-writer.js";
import { countLines, firstWholeLines } from "./whole-lines.js";

/** Linux writes so many bytes to a pipe at once or not at all (PIPE_BUF). */
const ATOMIC_BYTES = 4096;

/**
 * Writes to a pipe or socket, in pieces of whole lines of at most 4,096 bytes. Each piece is handed over alone:
 * a stream that has several waiting would join them into one system call that can be cut.
 * @param stream a socket over the file descriptor; ended by `close` unless it is standard output
 */
export function createPipeLineWriter(stream: Writable): LineWriter {
  let linesWritten = 0;
  // Faults are read from `stream.errored`; without a listener they would end the process.
  stream.on("error", () => {});

  /** Undefined when the system took the piece at once, as it does unless the pipe is full. */
  function writePiece(piece: Uint8Array): Promise<void> | undefined {
    let settle = () => {};
    const written = new Promise<void>((resolve) => {
      settle = resolve;
    });
    stream.write(piece, () => settle());
    return stream.writableLength === 0 ? undefined : written;
  }

  return {
    get linesWritten() {
      return linesWritten;
    },
    async write(bytes) {
      for (let rest = bytes; rest.byteLength > 0; ) {
        const piece = firstWholeLines(rest, ATOMIC_BYTES);
        await writePiece(piece);
        if (stream.errored !== null) return writeFault(stream.errored);
        linesWritten += countLines(piece);
        rest = rest.subarray(piece.byteLength);
      }
      return undefined;
    },
    async close() {
      if (stream !== process.stdout) await new Promise<void>((resolve) => stream.end(resolve));
      return stream.errored === null ? undefined : writeFault(stream.errored);
    },
  };
}
