import { closeSync, fstatSync, ftruncateSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type LineWriter, type WriteFault, writeFault } from "./line-writer.js";
import { countLines, firstWholeLines } from "./whole-lines.js";

const STANDARD_OUTPUT = 1;
/** A system with larger pages gains nothing from such small pieces and loses nothing. */
const PAGE_BYTES = 4096;
const FULL_TERMINAL_WAIT_MS = 5;

/**
 * Writes to a file, a terminal or another device.
 *
 * Linux heeds a kill between two pages of one write to a file. So lines that end in the same page are written by a
 * call that stays in it, and cannot be cut; a line that crosses into the next page is written by itself. What
 * remains is a kill that comes just between the pages of such a line: the file then ends at a page's end.
 * @param fd open for writing; closed by `close` unless it is standard output
 */
export function createFileLineWriter(fd: number): LineWriter {
  let linesWritten = 0;
  let position = fstatSync(fd).size;

  async function writePiece(piece: Uint8Array): Promise<WriteFault | undefined> {
    let done = 0;
    while (done < piece.byteLength) {
      try {
        done += writeSync(fd, piece, done);
      } catch (error) {
        const fault = writeFault(error);
        if (fault.code !== "EAGAIN") {
          takeBack(fd, done);
          return fault;
        }
        await sleep(FULL_TERMINAL_WAIT_MS);
      }
    }
    position += done;
    return undefined;
  }

  return {
    get linesWritten() {
      return linesWritten;
    },
    async write(bytes) {
      for (let rest = bytes; rest.byteLength > 0; ) {
        const piece = firstWholeLines(rest, PAGE_BYTES - (position % PAGE_BYTES));
        const fault = await writePiece(piece);
        if (fault !== undefined) return fault;
        linesWritten += countLines(piece);
        rest = rest.subarray(piece.byteLength);
      }
      return undefined;
    },
    async close() {
      if (fd === STANDARD_OUTPUT) return undefined;
      try {
        closeSync(fd);
      } catch (error) {
        return writeFault(error);
      }
      return undefined;
    },
  };
}

/** Removes the bytes of a line that a full disk cut in two. */
function takeBack(fd: number, bytes: number): void {
  if (bytes === 0) return;
  try {
    const stat = fstatSync(fd);
    if (stat.isFile()) ftruncateSync(fd, stat.size - bytes);
  } catch {
    // The fault that led here is reported; a cut line is all that is lost.
  }
}
