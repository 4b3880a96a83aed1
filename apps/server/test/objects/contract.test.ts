import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ObjectStore } from "../../src/objects/object-store.js";
import { openSealedObjects } from "../../src/objects/open-objects.js";
import { sealObjects } from "../../src/objects/sealed-object-store.js";
import { createByteSealer } from "../../src/secrets/seal-bytes.js";
import { startS3Double } from "../support/s3-double.js";

interface Opened {
  readonly store: ObjectStore;
  /** The same place, as the next process opens it. */
  reopen(): ObjectStore;
  close(): Promise<void>;
}

const KINDS: Readonly<Record<string, () => Promise<Opened>>> = {
  folder: async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), "touchstone-objects-"));
    const reopen = () => openSealedObjects({ objects: { kind: "folder" }, dataFolder });
    return {
      store: reopen(),
      reopen,
      close: () => rm(dataFolder, { recursive: true, force: true }),
    };
  },
  bucket: async () => {
    const double = await startS3Double();
    const reopen = () => openSealedObjects({ objects: double.place, dataFolder: "" });
    return { store: reopen(), reopen, close: () => double.close() };
  },
};

describe.each(Object.entries(KINDS))("objects in a %s", (_kind, open) => {
  let opened: Opened;
  let store: ObjectStore;
  beforeEach(async () => {
    opened = await open();
    store = opened.store;
  });
  afterEach(() => opened.close());

  it("are read by the hash of their bytes, by the next process too", async () => {
    const key = await store.put(bytes("abc"));
    expect(key).toBe(hash("abc"));
    expect(await textOf(opened.reopen(), key)).toBe("abc");
  });

  it("are kept once, however often and at once they come", async () => {
    await Promise.all(Array.from({ length: 10 }, () => store.put(bytes("abc"))));
    expect(await all(store)).toEqual([hash("abc")]);
  });

  it("can be empty and can be large", async () => {
    for (const size of [0, 3_000_000]) {
      const key = await store.put(new Uint8Array(size));
      expect((await store.get(key))?.byteLength).toBe(size);
    }
  });

  it("are kept under another name where one is given, and the first to come stays", async () => {
    const key = hash("what it was");
    expect(await store.put(bytes("sealed"), key)).toBe(key);
    await store.put(bytes("sealed anew"), key);
    expect(await textOf(store, key)).toBe("sealed");
  });

  it("are not found by what is no key, nor by a key of nothing", async () => {
    await store.put(bytes("abc"));
    const none = ["", "ab", "../abc", `${hash("abc")}x`, hash("abc").toUpperCase(), "0".repeat(64)];
    for (const key of none) expect(await store.get(key)).toBeNull();
  });

  it("are all named, in order", async () => {
    const texts = ["a", "b", "c", "d", "e"];
    for (const text of texts) await store.put(bytes(text));
    const keys = texts.map(hash).sort((one, other) => (one < other ? -1 : 1));
    expect(await all(store)).toEqual(keys);
  });

  it("are none at first, in a place that can be used", async () => {
    await store.check();
    expect(await all(store)).toEqual([]);
  });

  it("can be sealed, and are then nothing to who reads the place itself", async () => {
    const sealer = createByteSealer(
      ["a secret of the tests, of at least 32 characters"],
      "objects",
    );
    const sealed = sealObjects(store, sealer);
    const key = await sealed.put(bytes("an invoice"));
    expect(key).toBe(hash("an invoice"));
    expect(await textOf(sealed, key)).toBe("an invoice");
    expect(await textOf(store, key)).not.toContain("invoice");
    expect(await all(sealed)).toEqual([key]);
  });
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function textOf(store: ObjectStore, key: string): Promise<string> {
  return Buffer.from((await store.get(key)) ?? "").toString();
}

async function all(store: ObjectStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.keys()) keys.push(key);
  return keys;
}
