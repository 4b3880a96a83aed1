import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { forget, keepState, newState, readState } from "./sample-state.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "touchstone-sample-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("is found again as it was kept", async () => {
  const state = newState({ listings: 20, brands: 2 }, { server: 1, shops: { harbour: 2 } });
  await keepState(folder, state);
  expect(await readState(folder)).toEqual(state);
});

it("starting over deletes the sample's folder", async () => {
  const sample = join(folder, "sample");
  await keepState(sample, newState({ listings: 2, brands: 1 }, { server: 1, shops: {} }));
  await forget(sample);
  expect(existsSync(sample)).toBe(false);
});

it("starting over leaves a folder alone that is somebody else's", async () => {
  const other = join(folder, "photos");
  mkdirSync(other);
  writeFileSync(join(other, "summer.jpg"), "x");
  await expect(forget(other)).rejects.toThrow("left alone");
  expect(existsSync(join(other, "summer.jpg"))).toBe(true);
});
