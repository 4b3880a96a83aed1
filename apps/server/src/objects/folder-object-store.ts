import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ObjectStore } from "./object-store.js";

const KEY = /^[0-9a-f]{64}$/;

/** Keeps each object as one file, in 256 folders named by the first two digits of its key. */
export function createFolderObjectStore(folder: string): ObjectStore {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    put: async (bytes) => {
      const key = createHash("sha256").update(bytes).digest("hex");
      const path = pathOf(key);
      if (!(await exists(path))) await writeWhole(path, bytes);
      return key;
    },
    // Keys come from outside too: what is no key could name any file.
    get: async (key) => (KEY.test(key) ? await readFile(pathOf(key)).catch(nullWhenMissing) : null),
  };
}

/** The file is there whole or not at all, and its bytes are on the disk before it has its name. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(nullWhenMissing)) !== null;
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
