import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFolderObjectStore } from "../../src/objects/folder-object-store.js";

const run = promisify(execFile);
const MISSING =
  process.platform === "linux" && userInfo().uid === 0
    ? null
    : "a small disk can only be mounted by root, on Linux";
const reason = MISSING === null ? "" : ` (skipped, as ${MISSING})`;

describe.skipIf(MISSING !== null)(`a disk that is full${reason}`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "touchstone-small-disk-"));
    await run("mount", ["-t", "tmpfs", "-o", "size=1m", "touchstone-test", folder]);
  });
  afterAll(async () => {
    await run("umount", ["-l", folder]);
    await rm(folder, { recursive: true, force: true });
  });

  it("takes no object, says so, keeps no half of it, and takes it once there is room", async () => {
    const objects = join(folder, "objects");
    const store = createFolderObjectStore(objects);
    const before = await store.put(Buffer.from("before"));
    const { bavail, bsize } = await statfs(folder);
    await writeFile(join(folder, "filler"), Buffer.alloc((bavail - 8) * bsize));
    const large = Buffer.alloc(200_000, 7);
    await expect(store.put(large)).rejects.toMatchObject({ fault: "full", code: "objects_full" });
    const files = (await readdir(objects, { recursive: true })).filter((name) => name.length > 2);
    expect(files).toEqual([join(before.slice(0, 2), before)]);
    expect(Buffer.from((await store.get(before)) ?? "").toString()).toBe("before");
    await rm(join(folder, "filler"));
    const key = await store.put(large);
    expect((await store.get(key))?.byteLength).toBe(200_000);
  });
});
