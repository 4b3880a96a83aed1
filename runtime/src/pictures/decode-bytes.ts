import type SharpModule from "sharp";
import { MAX_PIXELS, MAX_SECONDS } from "./picture-limits.js";

export interface DecodedPicture {
  readonly ok: true;
  /** In pixels of the upright picture (EXIF orientation applied). */
  readonly width: number;
  readonly height: number;
}
export type Decoded = DecodedPicture | { readonly ok: false; readonly detail: string };

export const TOOK_TOO_LONG: Decoded = {
  ok: false,
  detail: `decoding took longer than ${MAX_SECONDS} s`,
};
/** Large enough to make the decoder read every line of the picture. */
const PROOF_EDGE = 64;

let loading: Promise<typeof SharpModule> | undefined;

/** Loaded at the first picture: runs without pictures do not pay for it. */
function loadSharp(): Promise<typeof SharpModule> {
  loading ??= import("sharp").then(({ default: sharp }) => {
    // Workers are the parallelism, and no picture is decoded twice.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  });
  return loading;
}

/**
 * Shows that a picture's first frame can be decoded, within the limit of pixels. The limit of time holds for
 * rasters; drawing an SVG cannot be interrupted.
 */
export async function decodeBytes(bytes: Uint8Array): Promise<Decoded> {
  const sharp = await loadSharp();
  try {
    const picture = sharp(bytes, { failOn: "error", limitInputPixels: MAX_PIXELS, pages: 1 });
    const { autoOrient } = await picture.metadata();
    await picture
      .timeout({ seconds: MAX_SECONDS })
      .resize(PROOF_EDGE, PROOF_EDGE, { fit: "inside" })
      .raw()
      .toBuffer();
    return { ok: true, width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    return explain(error as Error);
  }
}

function explain({ message }: Error): Decoded {
  if (/timeout/i.test(message)) return TOOK_TOO_LONG;
  const detail = /pixel limit/i.test(message)
    ? `it has more than ${MAX_PIXELS / 1e6} million pixels`
    : `it cannot be decoded: ${message.split("\n", 1)[0]}`;
  return { ok: false, detail };
}
