import sharp from "sharp";
import type { SeededRandom } from "../../random.js";
import type { Canvas } from "./canvas.js";
import { drawLogo, type LogoBox } from "./draw-logo.js";
import type { Icon } from "./icon-halves.js";
import { iconMask } from "./icon-mask.js";
import type { Photograph } from "./photographs.js";

/** Pixels of the longer side of a picture. */
const LONGEST = 800;
/** A logo's longer side as a share of the picture's longer side; sizes are even on a logarithmic scale. */
const SMALLEST = 0.1;
const LARGEST = 0.45;
const PLAIN_SHARE = 0.2;

interface DrawnLogo {
  readonly slug: string;
  readonly box: LogoBox;
}

export interface SyntheticPicture {
  readonly jpeg: Buffer;
  readonly logos: readonly DrawnLogo[];
}

/** A listing's picture: part of a photograph or a plain surface, with the icons drawn on it, as JPEG. */
export async function syntheticPicture(
  icons: readonly Icon[],
  photographs: readonly Photograph[],
  random: SeededRandom,
): Promise<SyntheticPicture> {
  const canvas = random.chance(PLAIN_SHARE)
    ? plainCanvas(random)
    : await photographed(random.pick(photographs), random);
  const logos: DrawnLogo[] = [];
  for (const icon of icons) {
    const size = SMALLEST * (LARGEST / SMALLEST) ** random.next() * LONGEST;
    const mask = await iconMask(icon, Math.round(size));
    for (let attempt = 0, box: LogoBox | undefined; attempt < 20 && !box; attempt += 1) {
      box = drawLogo(
        canvas,
        mask,
        logos.map((logo) => logo.box),
        random,
      );
      if (box) {
        logos.push({ slug: icon.slug, box });
      }
    }
  }
  return { jpeg: await finished(canvas, random), logos };
}

async function photographed(whole: Photograph, random: SeededRandom): Promise<Canvas> {
  const [width, height] = random.pick([
    [800, 800],
    [800, 600],
    [600, 800],
  ] as const);
  const { width: w, height: h, data: bytes } = whole;
  const share = (0.3 + 0.7 * random.next()) * Math.min(w / width, h / height);
  const cut = { width: Math.floor(width * share), height: Math.floor(height * share) };
  const data = await sharp(bytes, { raw: { width: w, height: h, channels: 3 } })
    .extract({
      ...cut,
      left: random.whole(0, w - cut.width),
      top: random.whole(0, h - cut.height),
    })
    .resize(width, height, { fit: "fill" })
    .raw()
    .toBuffer();
  return { width, height, data: Float32Array.from(data) };
}

function plainCanvas(random: SeededRandom): Canvas {
  const side = LONGEST;
  const data = new Float32Array(side * side * 3);
  const white = random.chance(0.5);
  const colour = [0, 1, 2].map(() => (white ? 235 + 20 * random.next() : 255 * random.next()));
  const slope = [0, 1, 2].map(() => (random.next() - 0.5) * 60);
  for (let i = 0; i < data.length; i += 1) {
    const y = Math.floor(i / 3 / side) / side - 0.5;
    data[i] = (colour[i % 3] ?? 0) + (slope[i % 3] ?? 0) * y;
  }
  return { width: side, height: side, data };
}

async function finished(canvas: Canvas, random: SeededRandom): Promise<Buffer> {
  const { width, height } = canvas;
  const grain = random.next() * 12;
  const data = new Uint8ClampedArray(canvas.data.length);
  for (let i = 0; i < data.length; i += 1) {
    data[i] = (canvas.data[i] ?? 0) + (random.next() - 0.5) * grain;
  }
  const picture = sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 3 } });
  const blurred = random.chance(0.4) ? picture.blur(0.5 + 1.2 * random.next()) : picture;
  return blurred.jpeg({ quality: random.whole(40, 92) }).toBuffer();
}
