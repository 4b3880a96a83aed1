import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { touchstone } from "./touchstone.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-refold-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("an empty installation folds to nothing and is as its events say", async () => {
  const ended = await touchstone(["refold", "--data", folder]);
  expect(ended.stderr).toContain("0 cases folded, 0 differences");
  expect(ended.status).toBe(0);
}, 120_000);
