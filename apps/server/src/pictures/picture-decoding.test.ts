import { Buffer } from "node:buffer";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DecoderProcess } from "@touchstone/runtime";
import { afterEach, expect, it } from "vitest";
import { createPictureDecoding, type PictureDecoding } from "./picture-decoding.js";

/** Dies of a file that has `die` in it, as a decoder with a fault would; takes any other for a picture. */
const MORTAL = `
  process.on("message", ({ bytes }) => {
    if (Buffer.from(bytes).includes("die")) process.kill(process.pid, "SIGSEGV");
    else process.send({ ok: true, width: 3, height: 2 });
  });
  process.send("ready");
`;
const path = join(mkdtempSync(join(tmpdir(), "touchstone-")), "mortal.mjs");
writeFileSync(path, MORTAL);
const mortal = () => new DecoderProcess(pathToFileURL(path), 60);

let decoding: PictureDecoding;
afterEach(() => decoding.close());

it.each([
  ["everyday pictures", "\xff\xd8\xff"],
  ["drawings", "<svg"],
])("%s that end their decoder end nothing else: the next is decoded", async (_, start) => {
  decoding = createPictureDecoding(mortal(), mortal());
  const file = (rest: string) => Buffer.from(start + rest, "latin1");
  const [first, dead, next] = await Promise.all([
    decoding.decode(file("one")),
    decoding.decode(file("die")),
    decoding.decode(file("two")),
  ]);
  expect(first).toEqual({ ok: true, width: 3, height: 2 });
  expect(dead).toMatchObject({ ok: false, detail: expect.stringContaining("ended the process") });
  expect(next).toEqual({ ok: true, width: 3, height: 2 });
});
