import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolderObjectStore } from "./folder-object-store.js";

// SHA-256 of "abc", as FIPS 180-4 gives it.
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const bytes = new TextEncoder().encode("abc");

describe("objects in a folder", () => {
  let root: string;
  let folder: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "touchstone-objects-"));
    folder = join(root, "objects");
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it("are read by the hash of their bytes, also by the next process", async () => {
    expect(await createFolderObjectStore(folder).put(bytes)).toBe(ABC);
    const read = await createFolderObjectStore(folder).get(ABC);
    expect(Buffer.from(read ?? "").toString()).toBe("abc");
  });

  it("are kept once, however often and at once they are written", async () => {
    const store = createFolderObjectStore(folder);
    await Promise.all(Array.from({ length: 20 }, () => store.put(bytes)));
    expect(await readdir(folder, { recursive: true })).toEqual(["ba", join("ba", ABC)]);
  });

  it("can be empty and can be large", async () => {
    const store = createFolderObjectStore(folder);
    for (const size of [0, 3_000_000]) {
      const key = await store.put(new Uint8Array(size));
      expect((await store.get(key))?.byteLength).toBe(size);
    }
  });

  it("are not found by what is no key", async () => {
    const store = createFolderObjectStore(folder);
    await store.put(bytes);
    await writeFile(join(root, "secret"), "not for anyone");
    const keys = ["", "ab", "../secret", "../../secret", `${ABC}x`, ABC.toUpperCase(), `${ABC}\n`];
    for (const key of [...keys, "0".repeat(64)]) expect(await store.get(key)).toBeNull();
  });

  it("leave nothing half written behind when writing fails", async () => {
    const store = createFolderObjectStore(folder);
    // A folder with the object's name stands in the way of the last step.
    await mkdir(join(folder, "ba", ABC), { recursive: true });
    await chmod(join(folder, "ba"), 0o700);
    await rm(join(folder, "ba", ABC), { recursive: true });
    await writeFile(join(folder, "2c"), "");
    await expect(store.put(new TextEncoder().encode("hello"))).rejects.toThrow();
    expect(await readdir(folder, { recursive: true })).toEqual(["2c", "ba"]);
  });
});
