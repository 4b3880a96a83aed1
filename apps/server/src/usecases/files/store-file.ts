import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { PictureProof } from "../../pictures/picture-decoding.js";
import { queueScan } from "../../scanning/queue-scan.js";
import { checkUpload, type Uploaded } from "./check-upload.js";
import { type FileOwner, ownerColumns, ownerScope } from "./file-owner.js";
import { withinAllowance } from "./seller-allowance.js";

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
  file: Uploaded,
): Promise<Result<StoredFile>> {
  const { bytes } = file;
  const allowed = await withinAllowance(context, owner, bytes.byteLength);
  if (!allowed.ok) return allowed;
  const checked = await checkUpload(decode, file);
  if (!checked.ok) return checked;
  const stored: StoredFile = {
    key: await context.objects.put(bytes),
    size: bytes.byteLength,
    ...checked.value,
  };
  await context.store.transaction(ownerScope(owner), async (tx) => {
    await tx.db
      .insertInto("files")
      .values({ ...stored, ...ownerColumns(owner), createdAt: tx.now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await queueScan(tx, stored.key);
  });
  return done(stored);
}
