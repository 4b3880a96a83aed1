import { showPicture as withoutMetadata } from "@touchstone/runtime";
import type { PictureDecoding } from "./picture-decoding.js";

interface Picture {
  readonly bytes: Uint8Array;
  readonly media: string;
}

/**
 * What is shown in the place of a picture: its pixels alone. Where a camera stood and what a program wrote stays with
 * the original; a drawing, which may hold programs and addresses of others, is drawn. `null` for what cannot be shown.
 */
export async function shownBytes(
  { draw }: Pick<PictureDecoding, "draw">,
  { bytes, media }: Picture,
): Promise<Picture | null> {
  if (media !== "image/svg+xml") return (await withoutMetadata(bytes)) ?? null;
  const drawn = await draw(bytes);
  return drawn === null ? null : { bytes: drawn, media: "image/png" };
}
