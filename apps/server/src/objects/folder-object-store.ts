import { createHash, randomUUID } from "node:crypto";
import {
  access,
  constants,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { isObjectKey, type ObjectStore } from "./object-store.js";
import { ObjectsFailure } from "./objects-failure.js";

/** EFBIG: the largest file that this process may write. */
const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** Keeps each object as one file, in 256 folders named by the first two digits of its key. */
export function createFolderObjectStore(folder: string): ObjectStore {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key);
  return {
    put: async (bytes, key = createHash("sha256").update(bytes).digest("hex")) => {
      const path = pathOf(key);
      if (!(await exists(path))) await writeWhole(path, bytes).catch(fail);
      return key;
    },
    // Keys come from outside too: what is no key could name any file.
    get: async (key) =>
      isObjectKey(key) ? await readFile(pathOf(key)).catch(nullWhenMissing) : null,
    async *keys() {
      for (const name of await namesIn(folder)) {
        if (!/^[0-9a-f]{2}$/.test(name)) continue;
        yield* (await namesIn(join(folder, name))).filter(isObjectKey);
      }
    },
    check: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 }).catch(fail);
      await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).catch(fail);
    },
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

async function namesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(nullWhenMissing)) ?? [];
  return names.sort((one, other) => (one < other ? -1 : 1));
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  return error.code === "ENOENT" ? null : fail(error);
}

function fail(error: NodeJS.ErrnoException): never {
  const { code = "unknown" } = error;
  if (FULL.has(code)) {
    throw new ObjectsFailure("full", `the disk of the object store is full (${code})`, error);
  }
  throw new ObjectsFailure(
    "down",
    `the folder of the object store cannot be used (${code})`,
    error,
  );
}
