import { createReadStream, fstatSync, openSync, type Stats } from "node:fs";
import { Socket } from "node:net";
import { dirname, resolve } from "node:path";
import type { Readable } from "node:stream";
import type { Attempt } from "./attempt.js";
import { explainSystemError } from "./system-error.js";

/** Stands for standard input or output. */
export const STANDARD = "-";
const STANDARD_INPUT_FD = 0;
const READ_BYTES = 256 * 1024;

export interface Input {
  /** For messages. */
  readonly name: string;
  /** Starts reading; called once. */
  readonly read: () => Readable;
  readonly stat: Stats;
  /** What relative paths inside start from: the file's folder, or the current one for standard input. */
  readonly folder: string;
}

/**
 * Opens a file, a named pipe or standard input for reading.
 * @param option the command-line option that names it, for the complaint
 */
export function openInput(option: string, path: string): Attempt<Input> {
  try {
    const fd = path === STANDARD ? STANDARD_INPUT_FD : openSync(path, "r");
    const stat = fstatSync(fd);
    if (stat.isDirectory()) return complain({ code: "EISDIR", message: "" });
    const value: Input =
      path === STANDARD
        ? { name: "(standard input)", read: () => process.stdin, stat, folder: process.cwd() }
        : { name: path, read: () => byteStream(fd, stat), stat, folder: dirname(resolve(path)) };
    return { ok: true, value };
  } catch (error) {
    return complain(error as NodeJS.ErrnoException);
  }

  function complain(error: { code?: string | undefined; message: string }): Attempt<Input> {
    const complaint = `cannot read ${path} (${option}): ${explainSystemError(error)}`;
    return { ok: false, complaint };
  }
}

/** A blocking read of a pipe would hold the process at its end; a socket's reads do not block. */
function byteStream(fd: number, stat: Stats): Readable {
  if (stat.isFIFO() || stat.isSocket()) return new Socket({ fd, readable: true, writable: false });
  return createReadStream("", { fd, highWaterMark: READ_BYTES });
}
