import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import type { Chance } from "./chance.js";

export interface HostilePicture {
  readonly name: string;
  readonly bytes: Buffer;
}

const SIZE = { width: 64, height: 48, channels: 3, background: "#3366aa" } as const;

/** Honest files of each format, to be bent. */
export async function honestPictures(): Promise<HostilePicture[]> {
  const picture = () => sharp({ create: SIZE });
  const frames = await Promise.all(
    [20, 90, 200].map((red) =>
      sharp({ create: { ...SIZE, background: { r: red, g: 40, b: 40 } } })
        .png()
        .toBuffer(),
    ),
  );
  const moving = () => sharp(frames, { join: { animated: true } });
  return [
    { name: "png", bytes: await picture().png().toBuffer() },
    { name: "palette png", bytes: await picture().png({ palette: true }).toBuffer() },
    { name: "jpeg", bytes: await picture().jpeg().toBuffer() },
    { name: "progressive jpeg", bytes: await picture().jpeg({ progressive: true }).toBuffer() },
    { name: "webp", bytes: await picture().webp().toBuffer() },
    { name: "moving webp", bytes: await moving().webp().toBuffer() },
    { name: "gif", bytes: await picture().gif().toBuffer() },
    { name: "moving gif", bytes: await moving().gif().toBuffer() },
    { name: "avif", bytes: await picture().avif({ effort: 0 }).toBuffer() },
    { name: "tiff", bytes: await picture().tiff().toBuffer() },
    { name: "svg", bytes: drawing('<circle cx="9" cy="9" r="9" fill="red"/>') },
  ];
}

/** A file with some bytes changed (more of them where sizes and tables stand), cut off, or with more behind it. */
export function bentPicture(chance: Chance, honest: readonly HostilePicture[]): HostilePicture {
  const { name, bytes } = chance.pick(honest);
  const copy = Buffer.from(bytes);
  if (chance.of(0.2)) {
    return { name: `torn ${name}`, bytes: copy.subarray(0, chance.whole(1, copy.length - 1)) };
  }
  if (chance.of(0.1)) {
    const other = chance.pick(honest);
    return { name: `${name} and ${other.name}`, bytes: Buffer.concat([copy, other.bytes]) };
  }
  for (let changes = chance.whole(1, 12); changes > 0; changes -= 1) {
    const reach = chance.of(0.6) ? Math.min(80, copy.length) : copy.length;
    copy[chance.whole(0, reach - 1)] = chance.pick([0, 1, 0x7f, 0x80, 0xff, chance.whole(0, 255)]);
  }
  return { name: `bent ${name}`, bytes: copy };
}

function drawing(body: string, size = 'width="40" height="40"'): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${body}</svg>`,
  );
}

/** A PNG that says it has so many pixels, and whose data unpack to as many zeros as are given. */
function png(width: number, height: number, zeros: number, chunks: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    ...chunks,
    chunk("IDAT", deflateSync(Buffer.alloc(zeros))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function gif(width: number, height: number, frames: number): Buffer {
  const screen = Buffer.from("GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff", "latin1");
  screen.writeUInt16LE(width, 6);
  screen.writeUInt16LE(height, 8);
  const frame = Buffer.from(",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0", "latin1");
  return Buffer.concat([screen, ...Array.from({ length: frames }, () => frame), Buffer.from(";")]);
}

/** What unpacks, repeats, nests or says to be more than anybody wants. */
export function pictureBombs(): HostilePicture[] {
  const text = Buffer.concat([Buffer.from("a\0\0"), deflateSync(Buffer.alloc(60_000_000))]);
  const profile = Buffer.concat([Buffer.from("icc\0\0"), deflateSync(Buffer.alloc(60_000_000))]);
  const nested = Array.from(
    { length: 12 },
    (_, i) => `<g id="g${i + 1}">${`<use xlink:href="#g${i}"/>`.repeat(10)}</g>`,
  ).join("");
  const laughs = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
  ).join("");
  return [
    { name: "30,000 by 30,000", bytes: png(30_000, 30_000, 4_000_000) },
    { name: "2^31 by 1", bytes: png(2_147_483_647, 1, 1_000) },
    { name: "0 by 100", bytes: png(0, 100, 100) },
    { name: "more data than pixels", bytes: png(10, 10, 60_000_000) },
    { name: "a text that unpacks", bytes: png(8, 8, 72, [chunk("zTXt", text)]) },
    { name: "a profile that unpacks", bytes: png(8, 8, 72, [chunk("iCCP", profile)]) },
    { name: "a moving picture of 50,000 frames", bytes: gif(1, 1, 50_000) },
    { name: "a moving picture as large as can be", bytes: gif(65_535, 65_535, 10) },
    {
      name: "uses of uses",
      bytes: drawing(
        `<defs><g id="g0"><path d="M0 0h9"/></g>${nested}</defs><use xlink:href="#g12"/>`,
      ),
    },
    { name: "a loop of uses", bytes: drawing('<g id="a"><use xlink:href="#a"/></g>') },
    { name: "a drawing of 90,000", bytes: drawing("", 'width="90000" height="90000"') },
    { name: "a drawing without end", bytes: drawing("<g>".repeat(60_000)) },
    { name: "a script", bytes: drawing('<script>while(true){}</script><path d="M0 0h9"/>') },
    {
      name: "a file elsewhere",
      bytes: drawing('<image xlink:href="file:///etc/passwd" width="9" height="9"/>'),
    },
    {
      name: "an address elsewhere",
      bytes: drawing('<image xlink:href="http://127.0.0.1:9/" width="9" height="9"/>'),
    },
    {
      name: "entities of entities",
      bytes: Buffer.concat([
        Buffer.from(`<!DOCTYPE svg [<!ENTITY e0 "aaaaaaaaaa">${laughs}]>`),
        drawing("<text>&e9;</text>"),
      ]),
    },
    {
      name: "an entity of a file",
      bytes: Buffer.concat([
        Buffer.from('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        drawing("<text>&x;</text>"),
      ]),
    },
    {
      name: "only the start of each",
      bytes: Buffer.from("RIFF\xff\xff\xff\x7fWEBPVP8X", "latin1"),
    },
    {
      name: "an AVIF without an end",
      bytes: Buffer.from("\0\0\0\x20ftypavif\0\0\0\0avifmif1", "latin1"),
    },
    {
      name: "a JPEG of 65,535 by 65,535",
      bytes: Buffer.from(
        "\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03\x01\x22\0\x02\x11\x01\x03\x11\x01\xff\xd9",
        "latin1",
      ),
    },
  ];
}
