import { createHash } from "node:crypto";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createByteSealer } from "../secrets/seal-bytes.js";
import { createFolderObjectStore } from "./folder-object-store.js";
import { sealObjects } from "./sealed-object-store.js";

const SECRET = "a secret of the tests, of at least 32 characters";
const BYTES = Buffer.from("%PDF-1.7 an invoice that names a person");
const KEY = createHash("sha256").update(BYTES).digest("hex");

async function openFolder(secrets = [SECRET]) {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-sealed-"));
  const plain = createFolderObjectStore(folder);
  const reopen = (others: readonly string[]) =>
    sealObjects(plain, createByteSealer(others, "objects"));
  return {
    plain,
    objects: reopen(secrets),
    reopen,
    pathOf: (key: string) => join(folder, key.slice(0, 2), key),
  };
}

it("an object is named by what it was, given back as it was, and is no such bytes on the disk", async () => {
  const { objects, pathOf } = await openFolder();
  expect(await objects.put(BYTES)).toBe(KEY);
  expect(await objects.put(BYTES)).toBe(KEY);
  expect(Buffer.from((await objects.get(KEY)) ?? [])).toEqual(BYTES);
  const onDisk = await readFile(pathOf(KEY));
  expect(onDisk.includes("PDF")).toBe(false);
  expect(onDisk.includes("person")).toBe(false);
});

it("one that was changed on the disk, or stands in another's place, is not given back", async () => {
  const { objects, pathOf } = await openFolder();
  const other = await objects.put(Buffer.from("%PDF-1.7 another"));
  await objects.put(BYTES);
  const onDisk = await readFile(pathOf(KEY));
  await writeFile(pathOf(other), onDisk);
  await expect(objects.get(other)).rejects.toThrow(/changed/);
  onDisk[onDisk.length - 1] = (onDisk.at(-1) ?? 0) ^ 1;
  await writeFile(pathOf(KEY), onDisk);
  await expect(objects.get(KEY)).rejects.toThrow(/changed/);
  await writeFile(pathOf(KEY), onDisk.subarray(0, 12));
  await expect(objects.get(KEY)).rejects.toThrow(/changed/);
});

it("another secret opens nothing; an old one beside the new one does", async () => {
  const { objects, reopen } = await openFolder();
  await objects.put(BYTES);
  const fresh = "another secret of the tests, of at least 32";
  await expect(reopen([fresh]).get(KEY)).rejects.toThrow(/another secret/);
  expect(Buffer.from((await reopen([fresh, SECRET]).get(KEY)) ?? [])).toEqual(BYTES);
});

it("what was kept before there was sealing is still read", async () => {
  const { plain, objects } = await openFolder();
  await plain.put(BYTES);
  expect(Buffer.from((await objects.get(KEY)) ?? [])).toEqual(BYTES);
  expect(await objects.get("0".repeat(64))).toBeNull();
});
