import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { SeededRandom } from "../../random.js";

const WIDTH = 800;
const HEIGHT = 600;
/** Of the listings, so many show a copy of a reference. */
const COPIES = 0.05;
const REFERENCES = 60;

export interface PictureInput {
  readonly rights: string;
  /** So many listings, each with one picture of its own. */
  readonly listings: string;
  /** The first of them. */
  readonly fewer: string;
  /** One alone: what a run costs before it has anything to do. */
  readonly single: string;
  readonly images: string;
  readonly output: string;
}

/**
 * Listings whose pictures are cut from photographs, 800 × 600 JPEGs, no two alike; one in twenty is a copy of one of
 * sixty references, mirrored or framed. The same every time.
 */
export async function writePictureInput(
  folder: string,
  photographs: string,
  counts: { readonly listings: number; readonly fewer: number },
): Promise<PictureInput> {
  const random = new SeededRandom(6);
  const files = readdirSync(photographs)
    .filter((name) => /\.(jpe?g|png)$/i.test(name))
    .sort()
    .map((name) => join(photographs, name));
  const cut = cutter(files, random);
  const rights: object[] = [];
  const references: Buffer[] = [];
  for (let i = 0; i < REFERENCES; i += 1) {
    const picture = await cut();
    references.push(picture);
    writeFileSync(join(folder, `reference-${i}.jpg`), picture);
    const images = [`reference-${i}.jpg`];
    rights.push({ id: `r-${i}`, brand: `Brand ${i}`, kind: "copyright_image", images });
  }
  const lines: string[] = [];
  for (let i = 0; i < counts.listings; i += 1) {
    const name = `picture-${i}.jpg`;
    const isCopy = random.chance(COPIES);
    const picture = isCopy ? await disguised(random.pick(references), random) : await cut();
    writeFileSync(join(folder, name), picture);
    const listing = { marketplace: "plaza", id: `${i}`, title: "handbag for every day" };
    lines.push(`${JSON.stringify({ ...listing, images: [name] })}\n`);
  }
  const path = (name: string) => join(folder, name);
  writeFileSync(path("rights.ndjson"), rights.map((it) => `${JSON.stringify(it)}\n`).join(""));
  writeFileSync(path("listings.ndjson"), lines.join(""));
  writeFileSync(path("fewer.ndjson"), lines.slice(0, counts.fewer).join(""));
  writeFileSync(path("single.ndjson"), lines[0] ?? "");
  return {
    rights: path("rights.ndjson"),
    listings: path("listings.ndjson"),
    fewer: path("fewer.ndjson"),
    single: path("single.ndjson"),
    images: folder,
    output: path("output.ndjson"),
  };
}

/** Cuts pieces at random places and in random sizes; each photograph is decoded once. */
function cutter(files: readonly string[], random: SeededRandom): () => Promise<Buffer> {
  const decoded = new Map<string, Promise<{ data: Buffer; width: number; height: number }>>();
  return async () => {
    const file = random.pick(files);
    let photograph = decoded.get(file);
    if (photograph === undefined) {
      photograph = sharp(file)
        .resize(1600, 1600, { fit: "inside" })
        .removeAlpha()
        .toColourspace("srgb")
        .raw()
        .toBuffer({ resolveWithObject: true })
        .then(({ data: pixels, info }) => ({
          data: pixels,
          width: info.width,
          height: info.height,
        }));
      decoded.set(file, photograph);
    }
    const { data, width, height } = await photograph;
    const piece = Math.round(Math.min(width / 4, height / 3) * (0.4 + 0.6 * random.next()));
    const [w, h] = [piece * 4, piece * 3];
    return sharp(data, { raw: { width, height, channels: 3 } })
      .extract({
        left: random.whole(0, width - w),
        top: random.whole(0, height - h),
        width: w,
        height: h,
      })
      .resize(WIDTH, HEIGHT)
      .jpeg({ quality: 85 })
      .toBuffer();
  };
}

async function disguised(picture: Buffer, random: SeededRandom): Promise<Buffer> {
  if (random.chance(0.5)) return sharp(picture).flop().jpeg({ quality: 70 }).toBuffer();
  const frame = random.whole(20, 60);
  const border = { top: frame, bottom: frame, left: frame, right: frame, background: "#ffffff" };
  return sharp(picture).extend(border).jpeg({ quality: 70 }).toBuffer();
}
