import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { mediaOf } from "../../pictures/media.js";
import type { PictureProof } from "../../pictures/picture-decoding.js";
import { type FileOwner, ownerColumns, ownerScope } from "./file-owner.js";
import { withinAllowance } from "./seller-allowance.js";

/** What may be uploaded. PDF is stored as it came and never opened here. */
export const UPLOAD_MEDIA = [
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/svg+xml",
  "application/pdf",
] as const;

export interface StoredFile {
  /** SHA-256 of the bytes: what rights and contests name the file by. */
  readonly key: string;
  readonly media: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
}

/** Keeps a file for whoever sent it. A picture is kept only if it can be decoded. */
export async function storeFile(
  context: Context,
  decode: PictureProof,
  owner: FileOwner,
  file: { readonly bytes: Uint8Array; readonly claimedMedia: string },
): Promise<Result<StoredFile>> {
  const { bytes, claimedMedia } = file;
  const media = mediaOf(bytes);
  const taken: readonly string[] = UPLOAD_MEDIA;
  if (!taken.includes(media) || media !== claimedMedia) {
    return failed("unsupported_media", `Send ${UPLOAD_MEDIA.join(", ")}, as what it is.`, {
      parts: [{ pointer: "", detail: `was sent as ${claimedMedia} and is ${media}` }],
    });
  }
  const allowed = await withinAllowance(context, owner, bytes.byteLength);
  if (!allowed.ok) return allowed;
  const measured = media === "application/pdf" ? null : await decode(bytes);
  if (measured?.ok === false) {
    return failed("invalid_request", "Send a picture that can be opened.", {
      parts: [{ pointer: "", detail: measured.detail }],
    });
  }
  const stored: StoredFile = {
    key: await context.objects.put(bytes),
    media,
    size: bytes.byteLength,
    width: measured?.width ?? null,
    height: measured?.height ?? null,
  };
  await context.store.transaction(ownerScope(owner), (tx) =>
    tx.db
      .insertInto("files")
      .values({ ...stored, ...ownerColumns(owner), createdAt: tx.now })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  return done(stored);
}
