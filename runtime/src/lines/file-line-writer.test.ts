import { existsSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFileLineWriter } from "./file-line-writer.js";

describe("the writer to a file", () => {
  it("writes everything and counts the lines", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "touchstone-")), "out");
    const writer = createFileLineWriter(openSync(path, "w"));
    const text = "a line of some length\n".repeat(20_000);
    expect(await writer.write(Buffer.from(text))).toBeUndefined();
    expect(await writer.close()).toBeUndefined();
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(writer.linesWritten).toBe(20_000);
  });

  it.runIf(existsSync("/dev/full"))("returns the fault when the disk is full", async () => {
    const writer = createFileLineWriter(openSync("/dev/full", "w"));
    expect(await writer.write(Buffer.from("line\n"))).toMatchObject({ code: "ENOSPC" });
    expect(writer.linesWritten).toBe(0);
    await writer.close();
  });
});
