import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { end, start, touchstone } from "./touchstone.js";

let folder: string;
let running: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-serve-"));
});
afterEach(async () => {
  running?.kill("SIGKILL");
  running = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** Starts a server on a free port. Gives back what it says until it listens, and its end. */
async function serve(): Promise<{ child: ChildProcess; said: string; url: string }> {
  const child = start(["serve", "--port", "0", "--data", join(folder, "data")]);
  running = child;
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += String(chunk);
  });
  const ended = once(child, "exit").then(() => true);
  while (!said.includes("embedded database")) {
    const next = child.stderr === null ? ended : once(child.stderr, "data").then(() => false);
    if (await Promise.race([ended, next])) throw new Error(`the server ended: ${said}`);
  }
  return { child, said, url: /listening at (\S+)/.exec(said)?.[1] ?? "" };
}

test("the server says where it listens, lets no second one in, and ends in order when it is told to", async () => {
  const { child, said, url } = await serve();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(said).toContain("embedded database in");

  const second = await touchstone(["serve", "--port", "0", "--data", join(folder, "data")]);
  expect(second.status).toBe(2);
  expect(second.stderr).toMatch(/^touchstone: .+\n$/);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);

  const ending = end(child);
  child.kill("SIGTERM");
  const { status, stderr } = await ending;
  expect(status).toBe(0);
  expect(stderr).toMatch(/SIGTERM: ending.*\n.*stopped\n$/);
});

test("a setting that is wrong is said in one line, and nothing is started", async () => {
  const { status, stdout, stderr } = await touchstone([
    "serve",
    "--port",
    "eighty",
    "--data",
    folder,
  ]);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toBe(
    "touchstone: TOUCHSTONE_PORT must be a port from 0 to 65535; 0 takes a free one.\n",
  );
});

test("the tables are brought up to date, and once more without harm", async () => {
  for (let i = 0; i < 2; i += 1) {
    const { status, stderr } = await touchstone(["migrate", "--data", join(folder, "data")]);
    expect(stderr).toMatch(/^touchstone: the tables are up to date with \d{4}_\w+\.sql\n$/);
    expect(status).toBe(0);
  }
});

test("help names every setting", async () => {
  const { status, stdout } = await touchstone(["serve", "--help"]);
  expect(status).toBe(0);
  for (const name of [
    "DATABASE_URL",
    "TOUCHSTONE_SECRET",
    "SMTP_URL",
    "TOUCHSTONE_OUTBOUND_ALLOW",
  ]) {
    expect(stdout).toContain(name);
  }
});
