import sharp from "sharp";
import type { SeededRandom } from "../../random.js";
import type { Canvas } from "./canvas.js";

export interface Exposure {
  /** Standard deviation of the blur, pixels. */
  readonly blur: number;
  /** Standard deviation of the noise, of 255. */
  readonly noise: number;
  /** Of the JPEG. */
  readonly quality: number;
}

export interface Photograph {
  readonly width: number;
  readonly height: number;
  readonly channels: 3;
  readonly data: Uint8Array;
}

/** Blur, noise and JPEG, in this order, as a camera and a shop's upload do it. */
export async function photographed(
  canvas: Canvas,
  { blur, noise, quality }: Exposure,
  random: SeededRandom,
): Promise<Photograph> {
  const { width, height } = canvas;
  let bytes = new Uint8Array(new Uint8ClampedArray(canvas.data).buffer);
  const raw = { width, height, channels: 3 as const };
  if (blur >= 0.3) {
    bytes = new Uint8Array(await sharp(bytes, { raw }).blur(blur).raw().toBuffer());
  }
  if (noise > 0) {
    for (let at = 0; at < bytes.length; at += 1) {
      const value = (bytes[at] as number) + noise * normal(random);
      bytes[at] = value < 0 ? 0 : value > 255 ? 255 : Math.round(value);
    }
  }
  const jpeg = await sharp(bytes, { raw }).jpeg({ quality }).toBuffer();
  const { data } = await sharp(jpeg).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width, height, channels: 3, data: new Uint8Array(data) };
}

/** Of four uniform numbers: near enough to normal, and cheap. */
function normal(random: SeededRandom): number {
  return (random.next() + random.next() + random.next() + random.next() - 2) * Math.sqrt(3);
}
