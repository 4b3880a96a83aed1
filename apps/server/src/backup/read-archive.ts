import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { BackupError } from "./backup-error.js";

/** No entry of an archive is larger: parts of tables are small, and objects have a cap. */
const MOST_BYTES = 256 * 1_024 * 1_024;

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The entries of an archive, one after another. Throws a `BackupError` when it is cut off or was changed. */
export async function* readArchive(path: string): AsyncGenerator<ArchiveEntry> {
  const tar = extract();
  const reading = pipeline(createReadStream(path), createGunzip(), tar);
  // It rejects with the same as the loop below, or because the loop was left.
  reading.catch(() => undefined);
  try {
    for await (const entry of tar) {
      const { name, size = 0 } = entry.header;
      if (size > MOST_BYTES) throw new BackupError(`${name} is larger than any part of a backup.`);
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      yield { name, bytes: Buffer.concat(chunks) };
    }
    await reading;
  } catch (error) {
    throw unreadable(error, path);
  } finally {
    tar.destroy();
  }
}

function unreadable(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new BackupError(`There is no file ${path}.`);
  const damaged = code.startsWith("Z_") || /tar|premature|unexpected end/i.test(error.message);
  if (!damaged) return error;
  return new BackupError(
    `${path} is no whole backup: it was cut off or changed. Take another one.`,
  );
}
