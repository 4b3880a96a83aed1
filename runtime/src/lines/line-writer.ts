/** Why bytes could not be written: the system's code, such as `ENOSPC`, and its sentence. */
export interface WriteFault {
  readonly code: string;
  readonly detail: string;
}

/**
 * Writes whole lines only, so that the output of a run that was killed can be used as it is.
 *
 * What the system cannot promise: a single line of more than 4,096 bytes going to a pipe may be cut by a kill, and
 * so may, in a file, the line during whose very write the process is killed. A line that a full disk cut is taken
 * back.
 */
export interface LineWriter {
  /** Lines handed to the system so far. */
  readonly linesWritten: number;
  /** Resolves when the system has all of `bytes` (whole lines). After a fault, write no more. */
  readonly write: (bytes: Uint8Array) => Promise<WriteFault | undefined>;
  readonly close: () => Promise<WriteFault | undefined>;
}

export function writeFault(error: unknown): WriteFault {
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: code ?? "EIO", detail: message };
}
