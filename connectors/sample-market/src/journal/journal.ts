import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { type Entry, entrySchema } from "./entry.js";

const FILE = "journal.ndjson";
const LINE_FEED = 0x0a;

export interface Journal {
  /** Resolves when the entries are on the disk. After a failure every later call fails too. */
  readonly append: (...entries: readonly Entry[]) => Promise<void>;
  /** Resolves when everything appended so far is on the disk. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the journal of a folder, made if it is not there, after reading what it holds.
 * A last line that was cut off by the death of the process is removed: nobody was told that it was kept.
 *
 * @throws when a whole line cannot be read, or the folder cannot be written to
 */
export async function openJournal(
  folder: string,
  replay: (entry: Entry) => void,
): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, FILE), "a+");
  try {
    await file.truncate(replayLines(await file.readFile(), replay));
    await file.sync();
    await syncFolder(folder);
  } catch (error) {
    await file.close();
    throw error;
  }
  return writerOf(file);
}

/** Bytes up to the end of the last whole line. */
function replayLines(bytes: Buffer, replay: (entry: Entry) => void): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0) return start;
    replay(entryOf(bytes.toString("utf8", start, end), line));
    start = end + 1;
  }
}

function entryOf(text: string, line: number): Entry {
  try {
    return entrySchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`line ${line} of ${FILE} cannot be read; is the folder another program's?`, {
      cause,
    });
  }
}

/** The name of a new file is not on the disk before its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Entries that come in while others are being written share the next write. */
function writerOf(file: FileHandle): Journal {
  let waiting = "";
  let next: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();

  const write = async (before: Promise<void>) => {
    await before;
    const text = waiting;
    waiting = "";
    next = null;
    await file.appendFile(text);
    await file.datasync();
  };
  const append = (...entries: readonly Entry[]) => {
    waiting += entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    if (next === null) {
      next = write(last);
      last = next;
      // Each caller sees the failure in its own promise; this one is nobody's.
      last.catch(() => {});
    }
    return next;
  };
  return {
    append,
    settled: () => last,
    close: async () => {
      await last.finally(() => file.close());
    },
  };
}
