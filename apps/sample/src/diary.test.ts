import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDiary } from "./diary.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "touchstone-sample-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("a step that was done is not done again, also after a restart", async () => {
  let times = 0;
  const step = async () => {
    times += 1;
    return { number: times };
  };
  const diary = await openDiary(folder);
  expect(await diary.once("a", step)).toEqual({ number: 1 });
  expect(await diary.once("a", step)).toEqual({ number: 1 });
  expect(await (await openDiary(folder)).once("a", step)).toEqual({ number: 1 });
  expect(await (await openDiary(folder)).once("b", step)).toEqual({ number: 2 });
});

it("a step that failed is tried again", async () => {
  const diary = await openDiary(folder);
  await expect(diary.once("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
  expect(await diary.once("a", async () => "up")).toBe("up");
});

it("a line that was cut off counts as not done, and harms no later one", async () => {
  await (await openDiary(folder)).once("a", async () => 1);
  appendFileSync(join(folder, "first-start.ndjson"), '["b",2');
  const diary = await openDiary(folder);
  expect(await diary.once("b", async () => 3)).toBe(3);
  expect(await (await openDiary(folder)).once("b", async () => 4)).toBe(3);
});
