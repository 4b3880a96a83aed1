import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, existsSync, linkSync } from "node:fs";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { COMMAND, end, start, touchstone } from "./touchstone.js";
import { createWorkspace, listing, makeFifos, ndjson, parseLines } from "./workspace.js";

const space = createWorkspace();
const COUNT = 5_000;
const many = space.write(
  "many.ndjson",
  ndjson(
    ...Array.from({ length: COUNT }, (_, i) => listing(i, { description: "x".repeat(i % 900) })),
  ),
);
const screen = (listings: string, ...more: string[]) => [
  ...["screen", "--rights", space.rights, "--listings", listings, "--quiet"],
  ...more,
];

describe("touchstone screen and its streams", () => {
  it("gives the same from a file, a pipe and a named pipe, with any number of threads", async () => {
    const expected = (await touchstone(screen(many, "--threads", "1"))).stdout;
    expect(parseLines(expected).map((line) => line.listing?.id)).toEqual(
      Array.from({ length: COUNT }, (_, i) => `${i}`),
    );
    const three = await touchstone(
      screen(many, "--threads", "3", "--out", space.path("out.ndjson")),
    );
    expect(three).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(space.read("out.ndjson")).toBe(expected);
    const piped = await touchstone(screen("-"), { input: space.read("many.ndjson") });
    expect(piped.stdout).toBe(expected);

    const [fifoIn, fifoOut] = [space.path("in.fifo"), space.path("out.fifo")];
    makeFifos(fifoIn, fifoOut);
    const feeding = spawn("sh", ["-c", 'cat "$0" > "$1"', many, fifoIn]);
    const reading = text(createReadStream(fifoOut));
    const { status } = await touchstone(screen(fifoIn, "--out", fifoOut));
    feeding.kill();
    expect(status).toBe(0);
    expect(await reading).toBe(expected);
  });

  it("answers a line that a pipe gives before the next one comes", async () => {
    const child = start(screen("-", "--threads", "2"));
    const ending = once(child, "close");
    const answers = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    const next = answers[Symbol.asyncIterator]();
    for (let i = 0; i < 5; i += 1) {
      child.stdin?.write(ndjson(listing(i)));
      const { value } = await next.next();
      expect(value).toContain(`"id":"${i}"`);
    }
    child.stdin?.end();
    expect(await ending).toEqual([0, null]);
  });

  it("stops quietly with 141 when its reader goes away", async () => {
    const pipeline = 'set -o pipefail; "$0" "$@" | head -n 3 >&2';
    const child = spawn("bash", ["-c", pipeline, process.execPath, COMMAND, ...screen(many)]);
    const { status, stderr } = await end(child);
    expect(status).toBe(141);
    expect(parseLines(stderr)).toHaveLength(3);
  });

  it.runIf(existsSync("/dev/full"))("says that the disk is full and ends with 2", async () => {
    const { status, stderr } = await touchstone(screen(many, "--out", "/dev/full"));
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot write \/dev\/full.*no space left.*0 whole lines/);
  });

  it("leaves whole lines when the disk fills up in between", async () => {
    const out = space.path("limited.ndjson");
    const limited = `trap "" XFSZ; ulimit -f 100; exec "$0" "$@"`;
    const child = spawn("bash", [
      ...["-c", limited, process.execPath, COMMAND],
      ...screen(many, "--out", out),
    ]);
    const { status, stderr } = await end(child);
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot write .*limited\.ndjson/);
    const lines = parseLines(space.read("limited.ndjson"));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(COUNT);
    expect(stderr).toContain(`${lines.length} whole lines`);
  });

  it("refuses to write over a file that it reads, by whatever name", async () => {
    const before = space.read("many.ndjson");
    linkSync(many, space.path("same.ndjson"));
    for (const out of [many, space.path("same.ndjson"), space.rights]) {
      const { status, stderr } = await touchstone(screen(many, "--out", out));
      expect(status).toBe(2);
      expect(stderr).toMatch(/is the input file/);
    }
    const appended = spawn(
      "sh",
      [...["-c", '"$0" "$@" >> "$TARGET"', process.execPath, COMMAND], ...screen(many)],
      { env: { ...process.env, TARGET: many } },
    );
    const { status, stderr } = await end(appended);
    expect(status).toBe(2);
    expect(stderr).toMatch(/standard output is the input file/);
    expect(space.read("many.ndjson")).toBe(before);
  });
});
