import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { pack } from "tar-stream";

export interface ArchiveWriter {
  /** Resolves when there is room for more. */
  add(name: string, bytes: Uint8Array): Promise<void>;
}

/**
 * Writes a tar file, compressed, that its owner alone may read. It has its name when it is whole and on the disk, not
 * before; when `fill` fails there is none.
 */
export async function writeArchive(
  path: string,
  fill: (writer: ArchiveWriter) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.part`;
  const tar = pack();
  try {
    const file = createWriteStream(temporary, { flags: "wx", mode: 0o600 });
    const writing = pipeline(tar, createGzip({ level: 1 }), file);
    const filling = fill({ add: (name, bytes) => addEntry(tar, name, bytes) }).then(
      () => tar.finalize(),
      (error: unknown) => {
        tar.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
      },
    );
    // What came first explains the other.
    await Promise.all([filling, writing]);
    await flush(temporary);
    await rename(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") await rm(temporary, { force: true });
    throw error;
  }
}

function addEntry(tar: ReturnType<typeof pack>, name: string, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const header = { name, size: bytes.byteLength, mode: 0o600, mtime: new Date(0) };
    const entry = tar.entry(header, (error) => (error ? reject(error) : resolve()));
    entry.once("error", reject);
    entry.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
