import { describe, expect, it } from "vitest";
import { BatchReader } from "./batch-reader.js";

async function* streamOf(...parts: (string | Error | Promise<string>)[]) {
  for await (const part of parts) {
    if (part instanceof Error) throw part;
    yield Buffer.from(part);
  }
}

async function linesRead(reader: BatchReader): Promise<string> {
  let text = "";
  for (;;) {
    const read = await reader.next();
    if (read.kind !== "batch") return `${text}${read.kind}`;
    if (read.batch.kind === "lines") text += Buffer.from(read.batch.bytes).toString();
  }
}

describe("BatchReader", () => {
  it("hands out lines while the input has not ended", async () => {
    const never = new Promise<string>(() => {});
    const reader = new BatchReader(streamOf("one\ntwo\nthr", never));
    const read = await reader.next();
    expect(read).toMatchObject({ kind: "batch", batch: { firstLine: 1, lineCount: 2 } });
    const waiting = reader.next();
    reader.close();
    expect(await waiting).toEqual({ kind: "end" });
  });

  it("takes a last line without a newline", async () => {
    expect(await linesRead(new BatchReader(streamOf("one\nt", "wo")))).toBe("one\ntwoend");
  });

  it("tells of a failing input after the lines that came before", async () => {
    const reader = new BatchReader(streamOf("one\ntw", new Error("the disk is gone")));
    expect(await linesRead(reader)).toBe("one\nfailed");
  });

  it("reads no further ahead than its bound while nobody takes", async () => {
    let pulled = 0;
    async function* endless() {
      for (;;) {
        pulled += 1;
        yield Buffer.from(`${"x".repeat(65_535)}\n`);
      }
    }
    const reader = new BatchReader(endless());
    const turns = 10_000;
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    expect(pulled).toBeLessThan(60);
    reader.close();
  });
});
