import { loadSharp } from "./decode-bytes.js";
import { MAX_PIXELS, MAX_SECONDS } from "./picture-limits.js";
import { isEverydayRaster } from "./raster-format.js";

interface ShownPicture {
  readonly bytes: Uint8Array;
  /** Content type. */
  readonly media: string;
}

const QUALITY = 90;

/**
 * A picture as it may be shown: its pixels alone, upright, of the same size. What cameras and programs write beside them (places,
 * serial numbers, names, thumbnails of what was cut away) stays with the original. Of moving pictures the first frame.
 * Undefined for what is no everyday raster, or cannot be decoded within the limits.
 */
export async function showPicture(bytes: Uint8Array): Promise<ShownPicture | undefined> {
  if (!isEverydayRaster(bytes)) return undefined;
  const sharp = await loadSharp();
  try {
    const picture = sharp(bytes, { failOn: "error", limitInputPixels: MAX_PIXELS, pages: 1 })
      .timeout({ seconds: MAX_SECONDS })
      .autoOrient()
      .toColourspace("srgb");
    const { format } = await picture.metadata();
    return format === "jpeg"
      ? { bytes: await picture.jpeg({ quality: QUALITY }).toBuffer(), media: "image/jpeg" }
      : { bytes: await picture.webp({ quality: QUALITY }).toBuffer(), media: "image/webp" };
  } catch {
    // It could be decoded when it came; whoever asks is told that it cannot be shown.
    return undefined;
  }
}
