import sharp, { type Sharp } from "sharp";

/** Three samples a pixel, sRGB: a Raster that sharp made. */
export interface Photo {
  readonly width: number;
  readonly height: number;
  readonly channels: 3;
  readonly data: Uint8Array;
}

/** Begins a chain of sharp's operations; one photograph may begin several. */
export function sharpOf({ width, height, data }: Photo): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Runs a chain. */
export async function photoOf(chain: Sharp): Promise<Photo> {
  // Turning and compositing add an alpha channel, greyscale leaves one channel.
  const { data, info } = await chain
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { width, height, channels: 3, data: info.channels === 3 ? data : threefold(data, info) };
}

function threefold(data: Uint8Array, info: { width: number; height: number; channels: number }) {
  const rgb = new Uint8Array(info.width * info.height * 3);
  for (let i = 0; i < rgb.length; i += 1) {
    rgb[i] = data[Math.floor(i / 3) * info.channels] ?? 0;
  }
  return rgb;
}
