import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { touchstone } from "./touchstone.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-backup-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("an installation is kept, the backup checked, and another installation made of it", async () => {
  const data = join(folder, "data");
  await touchstone(["migrate", "--data", data]);
  const kept = await touchstone(["backup", "--data", data, "--to", folder]);
  expect(kept.stderr).toContain("the secret is not in it");
  expect(kept.status).toBe(0);
  const [name = ""] = (await readdir(folder)).filter((one) => one.endsWith(".tar.gz"));
  const file = join(folder, name);

  const checked = await touchstone(["backup", "verify", file]);
  expect(checked.stderr).toContain("is whole");
  expect(checked.status).toBe(0);

  const refused = await touchstone(["restore", "--data", join(folder, "other"), "--from", file]);
  expect(refused.stderr).toContain("another secret");
  expect(refused.status).toBe(2);

  const to = ["--data", join(folder, "other"), "--from", file, "--other-secret"];
  const restored = await touchstone(["restore", ...to]);
  expect(restored.stderr).toContain("restored as of");
  expect(restored.status).toBe(0);
}, 120_000);

it("without a place to put it there is no backup, and what is no backup is not restored", async () => {
  const nowhere = await touchstone(["backup", "--data", folder]);
  expect(nowhere.stderr).toContain("say where to with --to");
  expect(nowhere.status).toBe(2);
  const nothing = await touchstone(["backup", "verify", join(folder, "none")]);
  expect(nothing.stderr).toContain("There is no file");
  expect(nothing.status).toBe(2);
});
