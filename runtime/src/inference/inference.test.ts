import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWords } from "@touchstone/image";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadModel } from "./load-model.js";
import { loadWordModels } from "./load-word-models.js";
import { ownModelFile, wordModelFile } from "./model-files.js";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "inference-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("text drawn on a picture is read, with its spaces and its place", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200">
    <rect width="480" height="200" fill="#f4f1e8"/>
    <text x="40" y="80" font-family="sans-serif" font-size="34" fill="#202020">Rain Jacket 79</text>
    <text x="40" y="150" font-family="sans-serif" font-size="34" fill="#202020">OFFER</text>
  </svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = { width: info.width, height: info.height, channels: 3, data } as const;
  const lines = await readWords(picture, await loadWordModels());
  expect(lines.map(({ text }) => text)).toEqual(["Rain Jacket 79", "OFFER"]);
  const [x = 0, y = 0, width = 0] = lines[0]?.box ?? [];
  expect(x).toBeLessThan(60);
  expect(y).toBeGreaterThan(25);
  expect(x + width).toBeGreaterThan(180);
});

it("a file is loaded once, and one that was missing is looked for again", async () => {
  const path = wordModelFile("ch_ppocr_mobile_v2.0_cls_infer.onnx");
  expect(await loadModel(path)).toBe(await loadModel(path));
  const later = join(folder, "later.onnx");
  await expect(loadModel(later)).rejects.toMatchObject({ name: "ModelError", code: "missing" });
  await writeFile(later, "no model at all");
  await expect(loadModel(later)).rejects.toMatchObject({ name: "ModelError", code: "broken" });
});

it("bytes that are no model are called broken", async () => {
  await expect(loadModel(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ code: "broken" });
  await expect(loadModel(new Uint8Array(0))).rejects.toMatchObject({ code: "broken" });
});

it("a model of our own is found in the repository, one that is not there is missing", () => {
  expect(ownModelFile("mobilenet-mid.onnx")).toMatch(/models.mobilenet-mid\.onnx$/);
  expect(() => ownModelFile("nobody.onnx")).toThrowError(
    expect.objectContaining({ name: "ModelError", code: "missing" }),
  );
});
