import { done, failed, type Result } from "../../failures/failure.js";
import { mediaOf } from "../../pictures/media.js";
import type { PictureProof } from "../../pictures/picture-decoding.js";

/** What may be uploaded. PDF is stored as it came and never opened here. */
export const UPLOAD_MEDIA = [
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/svg+xml",
  "application/pdf",
] as const;

export interface Uploaded {
  readonly bytes: Uint8Array;
  readonly claimedMedia: string;
}

export interface CheckedUpload {
  readonly media: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Whether a file is what it says it is; a picture has to be one that can be decoded. */
export async function checkUpload(
  decode: PictureProof,
  { bytes, claimedMedia }: Uploaded,
  taken: readonly string[] = UPLOAD_MEDIA,
): Promise<Result<CheckedUpload>> {
  const media = mediaOf(bytes);
  if (!taken.includes(media) || media !== claimedMedia) {
    return failed("unsupported_media", `Send ${taken.join(", ")}, as what it is.`, {
      parts: [{ pointer: "", detail: `was sent as ${claimedMedia} and is ${media}` }],
    });
  }
  const measured = media === "application/pdf" ? null : await decode(bytes);
  if (measured?.ok === false) {
    return failed("invalid_request", "Send a picture that can be opened.", {
      parts: [{ pointer: "", detail: measured.detail }],
    });
  }
  return done({ media, width: measured?.width ?? null, height: measured?.height ?? null });
}
