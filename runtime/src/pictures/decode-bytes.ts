import type { Raster } from "@touchstone/image";
import type SharpModule from "sharp";
import { MAX_PIXELS, MAX_SECONDS } from "./picture-limits.js";

export interface DecodedPicture {
  readonly ok: true;
  /** In pixels of the upright picture (EXIF orientation applied). */
  readonly width: number;
  readonly height: number;
  /** Its pixels on white, reduced to the size that was wished for. */
  readonly raster: Raster;
  /** How opaque each pixel of the raster is, 0 to 255; where that was wished for and is not 255 everywhere. */
  readonly alpha?: Uint8Array;
}

/** What is wanted of a picture. */
export interface DecodeWish {
  /** The longest side of the raster in pixels. Smaller pictures stay as they are, but for drawings. */
  readonly edge: number;
  readonly alpha?: boolean;
}
export type Decoded = DecodedPicture | { readonly ok: false; readonly detail: string };

export const TOOK_TOO_LONG: Decoded = {
  ok: false,
  detail: `decoding took longer than ${MAX_SECONDS} s`,
};
/** Large enough to make the decoder read every line of the picture. */
export const PROOF: DecodeWish = { edge: 64 };
/** Dots per inch of a drawing's own unit, and how finely one may be drawn. */
const UNITS_PER_INCH = 72;
const MAX_DENSITY = 2_400;

let loading: Promise<typeof SharpModule> | undefined;

/** Loaded at the first picture: runs without pictures do not pay for it. */
export function loadSharp(): Promise<typeof SharpModule> {
  loading ??= import("sharp").then(({ default: sharp }) => {
    // Workers are the parallelism, and no picture is decoded twice.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  });
  return loading;
}

/**
 * Decodes a picture's first frame, within the limit of pixels. The limit of time holds for rasters; drawing an SVG
 * cannot be interrupted.
 */
export async function decodeBytes(bytes: Uint8Array, wish = PROOF): Promise<Decoded> {
  const sharp = await loadSharp();
  try {
    const options = { failOn: "error", limitInputPixels: MAX_PIXELS, pages: 1 } as const;
    const picture = sharp(bytes, options);
    const { autoOrient, format, hasAlpha } = await picture.metadata();
    const drawn =
      format === "svg"
        ? sharp(bytes, { ...options, density: densityOf(autoOrient, wish) })
        : picture;
    const pixels = drawn
      .timeout({ seconds: MAX_SECONDS })
      .autoOrient()
      .toColourspace("srgb")
      .resize(wish.edge, wish.edge, { fit: "inside", withoutEnlargement: true })
      .raw();
    const { width, height } = autoOrient;
    if (!hasAlpha && format !== "svg") {
      const { data, info } = await pixels.removeAlpha().toBuffer({ resolveWithObject: true });
      return { ok: true, width, height, raster: opaqueRaster(data, info) };
    }
    const { data, info } = await pixels.ensureAlpha().toBuffer({ resolveWithObject: true });
    return { ok: true, width, height, ...layers(data, info, wish.alpha === true) };
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

/** Such that a drawing smaller than the wish is drawn as large, rather than enlarged afterwards. */
function densityOf(size: { readonly width: number; readonly height: number }, wish: DecodeWish) {
  const longest = Math.max(size.width, size.height, 1);
  const density = (UNITS_PER_INCH * wish.edge) / longest;
  return Math.min(MAX_DENSITY, Math.max(UNITS_PER_INCH, density));
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** RGB pixels as they come, or grey ones. */
function opaqueRaster(data: Buffer, { width, height, channels }: Pixels): Raster {
  return { width, height, channels: channels === 1 ? 1 : 3, data: new Uint8Array(data) };
}

type Layers = Pick<DecodedPicture, "raster" | "alpha">;

/** Lays RGBA pixels on white. */
function layers(data: Buffer, size: Pixels, wantsAlpha: boolean): Layers {
  const { width, height } = size;
  const pixels = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height);
  let opaque = true;
  for (let at = 0, from = 0, to = 0; at < alpha.length; at += 1, from += 4, to += 3) {
    const a = data[from + 3] ?? 255;
    alpha[at] = a;
    if (a === 255) {
      pixels[to] = data[from] ?? 0;
      pixels[to + 1] = data[from + 1] ?? 0;
      pixels[to + 2] = data[from + 2] ?? 0;
      continue;
    }
    opaque = false;
    const white = 255 * (255 - a);
    pixels[to] = ((data[from] ?? 0) * a + white + 127) / 255;
    pixels[to + 1] = ((data[from + 1] ?? 0) * a + white + 127) / 255;
    pixels[to + 2] = ((data[from + 2] ?? 0) * a + white + 127) / 255;
  }
  const raster: Raster = { width, height, channels: 3, data: pixels };
  return wantsAlpha && !opaque ? { raster, alpha } : { raster };
}
