import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { endLeftovers } from "./running.js";

let folder: string;
let file: string;
let child: ChildProcess;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "touchstone-sample-"));
  file = join(folder, "waits.mjs");
  writeFileSync(file, "setInterval(() => {}, 1000); console.log('up');");
  child = spawn(process.execPath, [file]);
  await once(child.stdout as NonNullable<typeof child.stdout>, "data");
});
afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true });
});

const keep = (sample: object, programs: object[]) =>
  writeFileSync(join(folder, "running.json"), JSON.stringify({ sample, programs }));

it("ends what a killed sample left behind", async () => {
  keep({ pid: 0, file: "gone.mjs" }, [{ pid: child.pid, file }]);
  const exited = once(child, "exit");
  await endLeftovers(folder);
  expect((await exited)[1]).toBe("SIGTERM");
});

it("leaves a process alone that only has the same number", async () => {
  keep({ pid: 0, file: "gone.mjs" }, [{ pid: child.pid, file: "another.mjs" }]);
  await endLeftovers(folder);
  expect(child.exitCode).toBeNull();
  expect(child.signalCode).toBeNull();
});

it("does not start beside a sample that runs in the same folder", async () => {
  keep({ pid: child.pid, file }, []);
  await expect(endLeftovers(folder)).rejects.toThrow(/runs already/);
});

it("has nothing to end in a folder where none ran", async () => {
  await expect(endLeftovers(join(folder, "new"))).resolves.toBeUndefined();
});
