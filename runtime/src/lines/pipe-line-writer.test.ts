import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createPipeLineWriter } from "./pipe-line-writer.js";

/** A pipe's end that takes each piece only after a while, and would take several in one call if it were given them. */
function slowPipe(failAfter = Number.POSITIVE_INFINITY) {
  const calls: Buffer[] = [];
  const take = (bytes: Buffer, done: (error?: Error) => void) => {
    calls.push(bytes);
    const failed = calls.length > failAfter;
    setImmediate(done, failed ? Object.assign(new Error("gone"), { code: "EPIPE" }) : undefined);
  };
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => take(chunk, done),
    writev: (chunks, done) => take(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)), done),
  });
  return { stream, calls };
}

const text = Array.from({ length: 500 }, (_, i) => `${"y".repeat(i % 97)}\n`).join("");

describe("the writer to a pipe", () => {
  it("gives the system whole lines, at most 4,096 bytes a call", async () => {
    const { stream, calls } = slowPipe();
    const writer = createPipeLineWriter(stream);
    expect(await writer.write(Buffer.from(text))).toBeUndefined();
    expect(Buffer.concat(calls).toString()).toBe(text);
    for (const call of calls) {
      expect(call.byteLength).toBeLessThanOrEqual(4096);
      expect(call.at(-1)).toBe(0x0a);
    }
    expect(writer.linesWritten).toBe(500);
  });

  it("returns the fault when the reader has gone, and counts what went out before", async () => {
    const { stream, calls } = slowPipe(2);
    const writer = createPipeLineWriter(stream);
    expect(await writer.write(Buffer.from(text))).toMatchObject({ code: "EPIPE" });
    const written = Buffer.concat(calls.slice(0, 2)).toString().split("\n").length - 1;
    expect(writer.linesWritten).toBe(written);
    expect(await writer.close()).toMatchObject({ code: "EPIPE" });
  });
});
