import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Entry } from "./entry.js";
import { lockFolder } from "./folder-lock.js";
import { openJournal } from "./journal.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sample-market-journal-"));
  folders.push(folder);
  return folder;
}

function entry(upTo: number): Entry {
  return { kind: "pushed", upTo, refused: [], at: "2026-11-24T10:00:00.000Z" };
}

async function entriesIn(folder: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const journal = await openJournal(folder, (read) => entries.push(read));
  await journal.close();
  return entries;
}

describe("the journal", () => {
  it("gives back what was written, in order, however many write at once", async () => {
    const folder = newFolder();
    const journal = await openJournal(folder, () => {});
    const entries = Array.from({ length: 300 }, (_, index) => entry(index + 1));
    await Promise.all(entries.map((each) => journal.append(each)));
    await journal.append(entry(301), entry(302));
    await journal.close();
    expect(await entriesIn(folder)).toEqual([...entries, entry(301), entry(302)]);
  });

  it("writes what is still waiting before it closes", async () => {
    const folder = newFolder();
    const journal = await openJournal(folder, () => {});
    const written = journal.append(entry(1));
    await journal.close();
    await written;
    expect(await entriesIn(folder)).toEqual([entry(1)]);
  });

  it("fails every writer after the first failure, so that nothing is kept after a gap", async () => {
    const journal = await openJournal(newFolder(), () => {});
    await journal.close();
    await expect(journal.append(entry(1))).rejects.toThrow();
    await expect(journal.append(entry(2))).rejects.toThrow();
    await expect(journal.settled()).rejects.toThrow();
  });
});

describe("a folder", () => {
  it.each(["short", "long".repeat(40)])("is held by one at a time: %s", async (name) => {
    const folder = join(newFolder(), name);
    const unlock = await lockFolder(folder);
    await expect(lockFolder(join(folder, "."))).rejects.toThrow("another shop is running");
    await unlock();
    await (await lockFolder(folder))();
  });
});
