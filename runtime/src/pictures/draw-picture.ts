import { type DecodedPicture, loadSharp } from "./decode-bytes.js";

/** Pixels that were decoded as a PNG: nothing else of the file they came from is in it. */
export async function pngOf({ raster }: Pick<DecodedPicture, "raster">): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const { width, height, channels, data } = raster;
  return sharp(data, { raw: { width, height, channels } }).png().toBuffer();
}
