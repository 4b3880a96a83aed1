import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { SeededRandom } from "../random.js";

export interface HostilePicture {
  /** File name, with what is wrong with it. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Files of each kind that is made by chance. */
const TORN = 40;
const BENT = 88;
const NOISE = 20;

/**
 * Two hundred files made to crash, stall or fill whoever decodes them: bombs, torn and bent files, endless drawings,
 * wrong names, odd but honest formats. The same every time.
 */
export async function hostilePictures(): Promise<readonly HostilePicture[]> {
  const random = new SeededRandom(200);
  const honest = await honestFiles();
  return [
    ...bombs(),
    ...drawings(),
    ...impostors(random),
    ...(await oddities()),
    ...torn(honest, random),
    ...bent(honest, random),
  ];
}

interface Honest {
  readonly ending: string;
  readonly bytes: Buffer;
}

async function honestFiles(): Promise<Honest[]> {
  const picture = sharp({
    create: {
      width: 320,
      height: 240,
      channels: 3,
      background: "#777777",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  });
  return [
    { ending: "jpg", bytes: await picture.clone().jpeg().toBuffer() },
    { ending: "jpg", bytes: await picture.clone().jpeg({ progressive: true }).toBuffer() },
    { ending: "png", bytes: await picture.clone().png().toBuffer() },
    { ending: "webp", bytes: await picture.clone().webp().toBuffer() },
    { ending: "gif", bytes: await picture.clone().gif().toBuffer() },
  ];
}

/** A PNG that says it has so many pixels, and whose data unpack to as many zeros as are given. */
function png(width: number, height: number, zeros: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(zeros))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** More pixels than anybody wants, said or hidden. */
function bombs(): HostilePicture[] {
  const sizes = [
    [30_000, 30_000],
    [6_400, 6_400],
    [65_535, 65_535],
    [2_147_483_647, 1],
    [1, 2_147_483_647],
    [0, 100],
    [100_000, 500],
  ] as const;
  return [
    ...sizes.map(([width, height]) => ({
      name: `bomb-${width}x${height}.png`,
      bytes: png(width, height, 4_000_000),
    })),
    { name: "more-data-than-pixels.png", bytes: png(10, 10, 60_000_000) },
    { name: "fewer-data-than-pixels.png", bytes: png(6_000, 6_000, 1_000) },
    { name: "large-and-whole.png", bytes: png(6_000, 6_000, 6_001 * 6_000) },
  ];
}

const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** Drawings that never end, never begin, or look elsewhere. */
function drawings(): HostilePicture[] {
  const zigzag = Array.from(
    { length: 200_000 },
    (_, i) => `L${(i * 7919) % 5000} ${(i * 104729) % 5000}`,
  );
  const nested = Array.from(
    { length: 12 },
    (_, i) => `<g id="g${i + 1}">${`<use xlink:href="#g${i}"/>`.repeat(10)}</g>`,
  );
  const of = (name: string, body: string, size = 'width="400" height="400"') => ({
    name: `${name}.svg`,
    bytes: Buffer.from(`<svg ${SVG} ${size}>${body}</svg>`),
  });
  const blur = '<filter id="f"><feGaussianBlur stdDeviation="900"/></filter>';
  return [
    of(
      "endless-path",
      `<path stroke="red" d="M0 0${zigzag.join("")}"/>`,
      'width="5000" height="5000"',
    ),
    of(
      "uses-of-uses",
      `<defs><g id="g0"><rect width="9" height="9"/></g>${nested.join("")}</defs><use xlink:href="#g12"/>`,
    ),
    of("loop-of-uses", '<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>'),
    of(
      "blur",
      `${blur}<rect filter="url(#f)" width="6000" height="6000"/>`,
      'width="6000" height="6000"',
    ),
    of(
      "noise",
      '<filter id="f"><feTurbulence numOctaves="200"/></filter><rect filter="url(#f)" width="3000" height="3000"/>',
      'width="3000" height="3000"',
    ),
    of("huge", "", 'width="90000" height="90000"'),
    of("no-size", '<rect width="9" height="9"/>', ""),
    of("negative", "", 'width="-5" height="10"'),
    of("not-a-number", "", 'width="NaN" height="1e400"'),
    of("file", '<image xlink:href="file:///etc/passwd" width="99" height="99"/>'),
    of("web", '<image xlink:href="http://169.254.169.254/latest/" width="99" height="99"/>'),
    of("script", '<script>while(true){}</script><rect width="9" height="9"/>'),
    of("deep", `${"<g>".repeat(60_000)}${"</g>".repeat(60_000)}`),
    of(
      "pattern",
      '<pattern id="p" width=".0001" height=".0001"><rect width="1" height="1"/></pattern><rect fill="url(#p)" width="400" height="400"/>',
    ),
    {
      name: "entities.svg",
      bytes: Buffer.from(
        `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`).join("")}]><svg ${SVG} width="40" height="40"><text>&j;</text></svg>`,
      ),
    },
    {
      name: "entity-of-a-file.svg",
      bytes: Buffer.from(
        `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg ${SVG} width="40" height="40"><text>&x;</text></svg>`,
      ),
    },
  ];
}

/** What is no picture, or not the one that its first bytes promise. */
function impostors(random: SeededRandom): HostilePicture[] {
  const starts: readonly (readonly [string, string])[] = [
    ["jpg", "\xff\xd8\xff\xe0"],
    ["png", "\x89PNG\r\n\x1a\n"],
    ["gif", "GIF89a"],
    ["webp", "RIFF\xff\xff\xff\x7fWEBPVP8 "],
    ["avif", "\0\0\0\x20ftypavif"],
    ["tif", "II*\0\x08\0\0\0"],
    ["bmp", "BM"],
    ["ico", "\0\0\x01\0\x01\0"],
    ["pdf", "%PDF-1.7\n"],
    ["zip", "PK\x03\x04"],
  ];
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => random.whole(0, 255)));
  return [
    ...starts.map(([ending, start]) => ({
      name: `only-the-start.${ending}`,
      bytes: Buffer.from(start, "latin1"),
    })),
    ...Array.from({ length: NOISE }, (_, i) => {
      const [ending, start] = random.pick(starts);
      return {
        name: `noise-${i}.${ending}`,
        bytes: Buffer.concat([Buffer.from(start, "latin1"), noise(random.whole(10, 4_000))]),
      };
    }),
    { name: "page.jpg", bytes: Buffer.from("<!doctype html><title>404</title>") },
    { name: "json.png", bytes: Buffer.from('{"error":"not found"}') },
    { name: "one-byte.jpg", bytes: Buffer.from([0]) },
    { name: "zeros.jpg", bytes: Buffer.alloc(100_000) },
  ];
}

/** Honest pictures in forms that few expect. */
async function oddities(): Promise<HostilePicture[]> {
  const base = { width: 200, height: 150, channels: 3, background: "#3366aa" } as const;
  const picture = () => sharp({ create: base });
  const frames = await Promise.all(
    Array.from({ length: 60 }, (_, i) => {
      const create = { ...base, background: { r: i * 4, g: 90, b: 120 } };
      return sharp({ create }).png().toBuffer();
    }),
  );
  const row = { create: { width: 12_000, height: 1, channels: 3, background: "#fff" } } as const;
  return [
    { name: "cmyk.jpg", bytes: await picture().toColourspace("cmyk").jpeg().toBuffer() },
    { name: "deep.png", bytes: await picture().toColourspace("rgb16").png().toBuffer() },
    { name: "grey.png", bytes: await picture().greyscale().png().toBuffer() },
    { name: "palette.png", bytes: await picture().png({ palette: true }).toBuffer() },
    { name: "clear.png", bytes: await picture().ensureAlpha(0).png().toBuffer() },
    { name: "float.tif", bytes: await picture().toColourspace("scrgb").tiff().toBuffer() },
    {
      name: "turned.jpg",
      bytes: await picture().withMetadata({ orientation: 7 }).jpeg().toBuffer(),
    },
    {
      name: "animated.gif",
      bytes: await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
    },
    {
      name: "animated.webp",
      bytes: await sharp(frames, { join: { animated: true } })
        .webp()
        .toBuffer(),
    },
    { name: "one-row.png", bytes: await sharp(row).png().toBuffer() },
    { name: "one-pixel.jpg", bytes: await picture().resize(1, 1).jpeg().toBuffer() },
    { name: "two-pixels.png", bytes: await picture().resize(1, 2).png().toBuffer() },
  ];
}

/** Files that end too early. */
function torn(honest: readonly Honest[], random: SeededRandom): HostilePicture[] {
  return Array.from({ length: TORN }, (_, i) => {
    const { ending, bytes } = honest[i % honest.length] as Honest;
    const end = random.whole(4, bytes.length - 1);
    return { name: `torn-${i}.${ending}`, bytes: bytes.subarray(0, end) };
  });
}

/** Files some of whose bytes are others. */
function bent(honest: readonly Honest[], random: SeededRandom): HostilePicture[] {
  return Array.from({ length: BENT }, (_, i) => {
    const { ending, bytes } = honest[i % honest.length] as Honest;
    const copy = Buffer.from(bytes);
    const changes = random.whole(1, 40);
    for (let change = 0; change < changes; change += 1) {
      // More of them near the beginning, where sizes and tables are.
      const reach = random.chance(0.5) ? Math.min(200, copy.length) : copy.length;
      copy[random.whole(0, reach - 1)] = random.whole(0, 255);
    }
    return { name: `bent-${i}.${ending}`, bytes: copy };
  });
}
