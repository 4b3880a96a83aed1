import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineBatch } from "./line-batch.js";
import { LineSplitter } from "./line-splitter.js";
import { splitLines } from "./split-lines.js";

const LIMITS = { batchBytes: 16, lineBytes: 24 };

/** Few different bytes, so that newlines and byte order marks come up often. */
const someBytes = fc.uint8Array({ maxLength: 120 }).map((bytes) => {
  const alphabet = [0x0a, 0x0a, 0x0d, 0x41, 0x42, 0xef, 0xbb, 0xbf];
  return bytes.map((byte) => alphabet[byte % alphabet.length] ?? byte);
});
const cuts = fc.array(fc.nat(120), { maxLength: 12 });

function chunksOf(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const ends = [...at, bytes.byteLength].sort((a, b) => a - b);
  return ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
}

/** The lines of all batches as text, `undefined` for one that was too long; checks how batches are numbered. */
function linesOf(batches: readonly LineBatch[]): (string | undefined)[] {
  const lines: (string | undefined)[] = [];
  for (const batch of batches) {
    expect(batch.firstLine).toBe(lines.length + 1);
    if (batch.kind === "overlong") lines.push(undefined);
    else for (const line of splitLines(batch.bytes)) lines.push(Buffer.from(line).toString("hex"));
    expect(batch.firstLine + batch.lineCount).toBe(lines.length + 1);
  }
  return lines;
}

function split(chunks: readonly Uint8Array[], takeAfterEach: boolean): LineBatch[] {
  const splitter = new LineSplitter(LIMITS);
  const batches: LineBatch[] = [];
  const takeAll = () => {
    for (let batch = splitter.take(); batch !== undefined; batch = splitter.take()) {
      batches.push(batch);
    }
    expect(splitter.readyBytes).toBe(0);
  };
  for (const chunk of chunks) {
    splitter.push(chunk);
    if (takeAfterEach) takeAll();
  }
  splitter.end();
  takeAll();
  return batches;
}

/** What lines are, said as plainly as can be. */
function expectedLines(bytes: Uint8Array): (string | undefined)[] {
  let hex = Buffer.from(bytes).toString("hex").replace(/(..)/g, "$1 ");
  if (hex.startsWith("ef bb bf ")) hex = hex.slice(9);
  return hex
    .split(/(?<=0a )/)
    .filter((line) => line !== "")
    .map((line) => line.replaceAll(" ", ""))
    .map((line) => (line.replace(/0a$/, "").length / 2 > LIMITS.lineBytes ? undefined : line));
}

describe("LineSplitter", () => {
  it("gives the same lines however the bytes are cut into chunks", () => {
    fc.assert(
      fc.property(someBytes, cuts, fc.boolean(), (bytes, at, takeAfterEach) => {
        const batches = split(chunksOf(bytes, at), takeAfterEach);
        expect(linesOf(batches)).toEqual(expectedLines(bytes));
      }),
      { numRuns: 2_000 },
    );
  });

  it("closes a batch at the first line end after its size is reached", () => {
    const [first, second] = split([Buffer.from("12345678\n12345678\nnext\n")], false);
    expect(first).toMatchObject({ firstLine: 1, lineCount: 2 });
    expect(second).toMatchObject({ firstLine: 3, lineCount: 1 });
  });

  it("gives out whole lines before a batch is full and keeps the unfinished one", () => {
    const splitter = new LineSplitter(LIMITS);
    splitter.push(Buffer.from("one\ntw"));
    expect(linesOf([splitter.take()].filter((batch) => batch !== undefined))).toEqual(["6f6e650a"]);
    expect(splitter.take()).toBeUndefined();
  });

  it("skips a line over the limit without keeping its bytes, and goes on with the next", () => {
    const splitter = new LineSplitter(LIMITS);
    for (let i = 0; i < 1_000; i += 1) splitter.push(Buffer.from("0123456789"));
    expect(splitter.readyBytes).toBe(0);
    splitter.push(Buffer.from("\nnext\n"));
    expect(splitter.take()).toEqual({ kind: "overlong", firstLine: 1, lineCount: 1 });
    expect(splitter.take()).toMatchObject({ kind: "lines", firstLine: 2, lineCount: 1 });
  });
});
