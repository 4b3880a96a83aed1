import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { touchstone } from "./touchstone.js";
import { createWorkspace, listing, ndjson, parseLines } from "./workspace.js";

const space = createWorkspace();
const elsewhere = createWorkspace();

/** A grey picture whose every row differs, so that a part of the file is not the whole. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.fill(`row ${y ** 3}`, y * (width + 1) + 1, (y + 1) * (width + 1));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const zigzag = Array.from(
  { length: 300_000 },
  (_, i) => `L${(i * 7919) % 6000} ${(i * 104729) % 6000}`,
);
const SVG = 'xmlns="http://www.w3.org/2000/svg"';

space.write("good.png", png(300, 200));
space.write("torn.png", png(300, 200).subarray(0, 1_500));
space.write("text.png", "no picture at all");
space.write("bomb.png", png(9_000, 9_000));
space.write("good.svg", `<svg ${SVG} width="90" height="60"><path d="M0 0h9v9z"/></svg>`);
space.write(
  "endless.svg",
  `<svg ${SVG} width="6000" height="6000"><path stroke="red" d="M0 0${zigzag.join("")}"/></svg>`,
);
elsewhere.write("outside.png", png(30, 20));
symlinkSync(elsewhere.path("outside.png"), space.path("link.png"));
const outside = join("..", ...elsewhere.path("outside.png").split("/").slice(-2));

async function noticesOf(images: readonly string[], ...more: string[]) {
  const listings = space.write("listings.ndjson", ndjson(listing(1, { images })));
  const args = ["screen", "--rights", space.rights, "--listings", listings, ...more];
  const { status, stdout } = await touchstone(args);
  expect(status).toBe(0);
  return parseLines(stdout)[0]?.notices ?? [];
}

describe("touchstone screen and pictures", () => {
  it("says of each picture that could not be looked at where it stands and why", async () => {
    const expected: [image: string, code: string, detail: RegExp][] = [
      ["torn.png", "image_unreadable", /cannot be decoded/],
      ["text.png", "image_unreadable", /cannot be decoded/],
      ["bomb.png", "image_unreadable", /40 million pixels/],
      ["endless.svg", "image_unreadable", /longer than 5 s/],
      ["missing.png", "image_not_available", /no such file/],
      [outside, "image_not_available", /out of the images folder/],
      ["link.png", "image_not_available", /out of the images folder/],
      [space.path("good.png"), "image_not_available", /absolute/],
      ["https://plaza.example/1.png", "image_not_available", /fetches nothing/],
    ];
    const images = expected.flatMap(([image]) => [image, "good.png", "good.svg"]);
    const notices = await noticesOf(images);
    expect(notices.map(({ code, pointer }) => [code, pointer])).toEqual(
      expected.map(([, code], i) => [code, `/images/${3 * i}`]),
    );
    for (const [i, [, , detail]] of expected.entries()) expect(notices[i]?.detail).toMatch(detail);
  });

  it("looks for pictures in the folder of --images when it is given", async () => {
    expect(await noticesOf(["outside.png"], "--images", elsewhere.folder)).toEqual([]);
    expect(await noticesOf(["good.png"], "--images", elsewhere.folder)).toHaveLength(1);
  });

  it("looks for pictures in the current folder when listings come from standard input", async () => {
    const { stdout } = await touchstone(["screen", "--rights", space.rights, "--listings", "-"], {
      input: ndjson(listing(1, { images: ["outside.png", "good.png"] })),
      cwd: elsewhere.folder,
    });
    expect(parseLines(stdout)[0]?.notices).toMatchObject([{ pointer: "/images/1" }]);
  });

  it("looks at no picture with --pictures off, and at all with tiered", async () => {
    writeFileSync(space.path("torn-too.png"), png(300, 200).subarray(0, 1_500));
    const images = ["torn-too.png", "missing.png"];
    expect(await noticesOf(images, "--pictures", "off")).toEqual([]);
    expect(await noticesOf(images, "--pictures", "tiered")).toHaveLength(2);
  });
});
