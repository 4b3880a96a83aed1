import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createReadStream, existsSync, rmSync, statSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { end, feed, start } from "./touchstone.js";
import { createWorkspace, listing, makeFifos, ndjson, parseLines } from "./workspace.js";

const space = createWorkspace();
const PAGE_BYTES = 4096;

/** Listings without end, of different lengths. */
async function* endless(): AsyncGenerator<string> {
  for (let i = 0; ; i += 100) {
    yield ndjson(
      ...Array.from({ length: 100 }, (_, k) =>
        listing(i + k, { marketplace: "p".repeat(1 + ((i + k) % 400)) }),
      ),
    );
  }
}

function screen(out: string) {
  const args = ["screen", "--rights", space.rights, "--listings", "-", "--out", out];
  const child = start([...args, "--threads", "2"]);
  void feed(child, endless());
  return child;
}

/** Resolves when the child's output has grown beyond so many bytes. */
async function grown(child: ChildProcess, path: string, bytes: number): Promise<void> {
  while (!existsSync(path) || statSync(path).size < bytes) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    await pause(2);
  }
}

/** Fails unless these are whole answers to the first listings, one each. Gives their number. */
function countOfFirst(text: string): number {
  const lines = parseLines(text);
  expect(lines.every((line, i) => line.listing?.id === `${i}`)).toBe(true);
  return lines.length;
}

describe("touchstone screen, stopped in between", () => {
  it.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)(
    "writes what is done after %s, says how much that is and ends with %d",
    async (signal, status) => {
      const out = space.path(`${signal}.ndjson`);
      const child = screen(out);
      const ending = end(child);
      await grown(child, out, 1_000_000);
      child.kill(signal);
      const ended = await ending;
      expect(ended.status).toBe(status);
      const [, count] = /stopped by SIG\w+; (\d+) whole lines/.exec(ended.stderr) ?? [];
      expect(countOfFirst(space.read(`${signal}.ndjson`))).toBe(Number(count));
    },
  );

  it("ends after SIGTERM although nothing more comes in and nobody reads", async () => {
    const child = start(["screen", "--rights", space.rights, "--listings", "-"]);
    void feed(child, endless());
    await once(child.stdout as NodeJS.ReadableStream, "readable");
    child.kill("SIGTERM");
    const [status] = await once(child, "exit");
    expect(status).toBe(143);
    child.stdout?.destroy();
  });

  it("leaves whole lines in a file when it is killed", async () => {
    for (let round = 0; round < 3; round += 1) {
      const out = space.path("killed.ndjson");
      rmSync(out, { force: true });
      const child = screen(out);
      const ending = once(child, "close");
      await grown(child, out, 200_000 * (1 + round));
      child.kill("SIGKILL");
      await ending;
      const text = space.read("killed.ndjson");
      // The writer's docstring names the one case that Linux leaves: a cut at a page's end.
      const atPageEnd = Buffer.byteLength(text) % PAGE_BYTES === 0;
      const whole = atPageEnd ? text.slice(0, text.lastIndexOf("\n") + 1) : text;
      expect(countOfFirst(whole)).toBeGreaterThan(0);
    }
  });

  it("leaves whole lines in a pipe when it is killed", async () => {
    for (let round = 0; round < 3; round += 1) {
      const fifo = space.path(`killed-${round}.fifo`);
      makeFifos(fifo);
      const child = screen(fifo);
      const ending = once(child, "close");
      const stream = createReadStream(fifo);
      const reading = buffer(stream);
      let bytes = 0;
      stream.on("data", (chunk) => {
        bytes += chunk.length;
        if (bytes > 200_000 * (1 + round)) child.kill("SIGKILL");
      });
      await ending;
      expect(countOfFirst((await reading).toString())).toBeGreaterThan(0);
    }
  });
});
