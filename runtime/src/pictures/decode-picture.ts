import { type Decoded, type DecodeWish, decodeBytes, PROOF } from "./decode-bytes.js";
import { DecoderProcess } from "./decoder-process.js";
import { isEverydayRaster } from "./raster-format.js";

export type PictureDecoder = (bytes: Uint8Array, wish?: DecodeWish) => Promise<Decoded>;

/** Everyday rasters are decoded here; SVG and what is rare in a process that can be killed. */
export function createPictureDecoder(
  elsewhere: Pick<DecoderProcess, "decode"> = new DecoderProcess(),
): PictureDecoder {
  return (bytes, wish = PROOF) =>
    isEverydayRaster(bytes) ? decodeBytes(bytes, wish) : elsewhere.decode(bytes, wish);
}
