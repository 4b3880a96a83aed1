import { readFileSync } from "node:fs";
import type { Raster } from "@touchstone/image";
import sharp from "sharp";
import type { Icon } from "./icon-halves.js";

export async function decode(bytes: Buffer): Promise<Raster> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 3, data };
}

/** An icon as a right holder would hand it in: a picture and its transparency. */
export async function decodeIcon(
  icon: Icon,
): Promise<{ readonly picture: Raster; readonly alpha: Uint8Array }> {
  const svg = sharp(readFileSync(icon.file), { density: 72 * 12 }).ensureAlpha();
  const { data, info } = await svg.raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const alpha = new Uint8Array(width * height);
  const colours = new Uint8Array(width * height * 3);
  for (let i = 0; i < alpha.length; i += 1) {
    alpha[i] = data[i * 4 + 3] ?? 0;
    colours.set(data.subarray(i * 4, i * 4 + 3), i * 3);
  }
  return { picture: { width, height, channels: 3, data: colours }, alpha };
}
