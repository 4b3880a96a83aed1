import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { DecoderProcess } from "./decoder-process.js";

const folder = mkdtempSync(join(tmpdir(), "touchstone-"));
const NO_TIME = 0.2;
const PLENTY = 60;

function moduleOf(code: string): URL {
  const path = join(folder, `${Math.random()}.mjs`);
  writeFileSync(path, code);
  return pathToFileURL(path);
}
/** Hangs at a picture of one byte, dies at one of two, and can decode all others. */
const MOODY = moduleOf(`
  process.on("message", ({ bytes }) => {
    if (bytes.length === 1) for (;;);
    if (bytes.length === 2) process.exit(1);
    process.send({ ok: true });
  });
  process.send("ready");
`);

describe("DecoderProcess", () => {
  let decoder: DecoderProcess;
  const open = (seconds: number, module = MOODY) => {
    decoder = new DecoderProcess(module, seconds);
    return decoder;
  };
  afterEach(() => decoder.close());

  it("decodes one picture after the other", async () => {
    open(PLENTY);
    for (let i = 0; i < 3; i += 1)
      expect(await decoder.decode(Buffer.alloc(9))).toEqual({ ok: true });
  });

  it("gives a picture up that takes too long, and decodes the next", async () => {
    const hanging = await open(NO_TIME).decode(Buffer.alloc(1));
    expect(hanging.ok ? "" : hanging.detail).toMatch(/took longer/);
    decoder = new DecoderProcess(MOODY, PLENTY);
    expect(await decoder.decode(Buffer.alloc(9))).toEqual({ ok: true });
  });

  it("says of a picture that it ended its decoder, and decodes the next", async () => {
    const deadly = await open(PLENTY).decode(Buffer.alloc(2));
    expect(deadly.ok ? "" : deadly.detail).toMatch(/ended the process/);
    expect(await decoder.decode(Buffer.alloc(9))).toEqual({ ok: true });
  });

  it("decodes a picture again whose process was ended from outside", async () => {
    const ended = JSON.stringify(join(folder, "ended-once"));
    const module = moduleOf(`
      import { existsSync, writeFileSync } from "node:fs";
      process.on("message", () => {
        if (existsSync(${ended})) return process.send({ ok: true });
        writeFileSync(${ended}, "");
        process.kill(process.pid, "SIGKILL");
      });
      process.send("ready");
    `);
    expect(await open(PLENTY, module).decode(Buffer.alloc(9))).toEqual({ ok: true });
  });

  it("rejects when its process does not start", async () => {
    const decoding = open(PLENTY, moduleOf("process.exit(1)")).decode(Buffer.alloc(9));
    await expect(decoding).rejects.toThrow(/does not start/);
  });
});
