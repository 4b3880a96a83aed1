import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { end, start, touchstone } from "./touchstone.js";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

describe("touchstone doctor", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "touchstone-doctor-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("says what is missing, what to do and where, without colours in a pipe", async () => {
    const { status, stdout } = await touchstone(["doctor", "--data", folder]);
    expect(status).toBe(1);
    expect(stdout).toContain("warning    settings.mail_missing");
    expect(stdout).toContain("→ Set a mail server");
    expect(stdout).toContain("SMTP_URL, MAIL_FROM");
    expect(stdout).toContain("hint       database.absent");
    expect(stdout).toContain("not looked at: ledger (there is no database to look at)");
    expect(stdout).not.toContain("\u001b");
  });

  it("asks the running server, and reads the embedded database itself once that has stopped", async () => {
    const port = String(await freePort());
    const server = start(["serve", "--data", folder, "--port", port]);
    const ended = end(server);
    const asked = await untilAsked(port);
    expect(asked.by).toBe(
      `asked the running server at http://127.0.0.1:${port} (process ${server.pid})`,
    );
    expect(asked.checks).toContainEqual({ name: "workers", outcome: "well", reason: null });
    const other = await json(["--data", folder, "--port", String(await freePort())]);
    expect(other.findings.map(({ code }) => code)).toEqual(["server.silent"]);
    server.kill("SIGTERM");
    await ended;
    const read = await json(["--data", folder]);
    expect(read.by).toContain("no server has it open");
    expect(read.checks).toContainEqual({
      name: "workers",
      outcome: "skipped",
      reason: "only a running server knows",
    });
    expect(read.checks).toContainEqual({ name: "ledger", outcome: "well", reason: null });
  }, 120_000);

  it("finds settings that cannot be read, and fails when nobody can be asked", async () => {
    const port = await json(["--data", folder, "--port", "many"]);
    expect(port.findings.map(({ code }) => code)).toEqual(["settings.invalid"]);
    const url = `http://127.0.0.1:${await freePort()}`;
    const { status, stderr } = await touchstone(["doctor", "--data", folder, "--url", url]);
    expect(status).toBe(2);
    expect(stderr).toContain("ECONNREFUSED");
  });

  interface Told {
    readonly by: string;
    readonly checks: readonly unknown[];
    readonly findings: readonly { readonly code: string }[];
  }

  async function json(args: readonly string[]): Promise<Told> {
    const { stdout } = await touchstone(["doctor", "--json", ...args]);
    return JSON.parse(stdout) as Told;
  }

  /** The first start makes the database, which takes seconds; until then nobody has or answers anything. */
  async function untilAsked(port: string): Promise<Told> {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
      if (answer?.ok) return json(["--data", folder, "--port", port]);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
});
