import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Assessment } from "@touchstone/interface";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeBytes } from "../pictures/decode-bytes.js";
import { createListingLooks } from "./listing-looks.js";
import type { Depth, Looker } from "./look.js";

const root = realpathSync(mkdtempSync(join(tmpdir(), "touchstone-")));
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(root, name), bytes);
const depths: Depth[] = [];
/** Sees nothing in whatever can be decoded. */
const blind: Looker = async (bytes, depth) => {
  depths.push(depth);
  const decoded = await decodeBytes(bytes);
  const look = { sightings: [], lines: [], markings: [] };
  return decoded.ok ? { ok: true, look, full: depth === "full" } : decoded;
};
const looks = createListingLooks(root, blind, { fullFrom: 0.5, share: 0 });
const listing = (...images: string[]) => ({ marketplace: "plaza", id: "1", title: "bag", images });
const noticesOf = async (...images: string[]) => (await looks(listing(...images))).notices;
const words = (risk: number) => ({ findings: [{ risk }] }) as unknown as Assessment;

beforeAll(async () => {
  const picture = sharp({
    create: {
      width: 640,
      height: 480,
      channels: 3,
      background: "#808080",
      noise: { type: "gaussian", mean: 128, sigma: 30 },
    },
  });
  const jpeg = await picture.clone().jpeg().toBuffer();
  put("good.jpg", jpeg);
  put("same.jpg", jpeg);
  put("cmyk.jpg", await picture.clone().toColourspace("cmyk").jpeg().toBuffer());
  put("deep.png", await picture.clone().toColourspace("rgb16").png().toBuffer());
  put("good.webp", await picture.clone().webp().toBuffer());
  put("torn.jpg", jpeg.subarray(0, jpeg.length / 2));
  const huge = { width: 8_000, height: 8_000, channels: 3, background: "white" } as const;
  put("bomb.png", await sharp({ create: huge, limitInputPixels: false }).png().toBuffer());
  put(
    "good.svg",
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><path d="M0 0h9v9z"/></svg>',
  );
  put("huge.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>');
  put("text.jpg", "this is no picture");
  put("empty.jpg", "");
  put("fat.jpg", new Uint8Array(20 * 1024 * 1024 + 1));
  mkdirSync(join(root, "folder.jpg"));
  execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", join(root, "pipe.jpg")]);
}, 60_000);

describe("looks at a listing's pictures", () => {
  it("have nothing to say of pictures that can be decoded", async () => {
    const images = ["good.jpg", "good.webp", "cmyk.jpg", "deep.png", "good.svg"];
    const { notices, seen } = await looks(listing(...images));
    expect(notices).toEqual([]);
    expect(seen.map(({ image }) => image)).toEqual(images);
  });

  it.each([
    ["torn.jpg", /cannot be decoded/],
    ["text.jpg", /cannot be decoded/],
    ["bomb.png", /more than 40 million pixels/],
    ["huge.svg", /more than 40 million pixels/],
    ["empty.jpg", /empty/],
    ["fat.jpg", /larger than 20 MB/],
    ["folder.jpg", /not a regular file/],
    ["pipe.jpg", /not a regular file/],
  ])("call %s unreadable and say why", async (name, reason) => {
    const notices = await noticesOf(name);
    expect(notices).toMatchObject([{ code: "image_unreadable", pointer: "/images/0" }]);
    expect(notices[0]?.detail).toMatch(reason);
  });

  it("point at each picture that is not there, by its place in the listing", async () => {
    expect(
      await noticesOf("good.jpg", "none.jpg", "../x.jpg", "https://plaza.example/a.jpg"),
    ).toMatchObject([
      { code: "image_not_available", pointer: "/images/1" },
      { code: "image_not_available", pointer: "/images/2" },
      { code: "image_not_available", pointer: "/images/3" },
    ]);
  });

  it("look at the same bytes once, whatever their name", async () => {
    await looks(listing("good.jpg"));
    depths.length = 0;
    await looks(listing("same.jpg", "good.jpg"));
    expect(depths).toEqual([]);
    put("gone.jpg", "nor is this a picture");
    expect(await noticesOf("gone.jpg")).toHaveLength(1);
    rmSync(join(root, "gone.jpg"));
    expect(await noticesOf("gone.jpg")).toMatchObject([{ code: "image_not_available" }]);
  });

  it("look closely where the words say so, and again at what was looked at in passing", async () => {
    const tiered = createListingLooks(root, blind, { fullFrom: 0.5, share: 0 });
    depths.length = 0;
    for (const risk of [0.2, 0.2, 0.6, 0.2, 0.6]) await tiered(listing("good.jpg"), words(risk));
    expect(depths).toEqual(["cheap", "full"]);
  });
});
