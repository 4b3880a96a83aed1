import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { PictureDecoding } from "../../pictures/picture-decoding.js";
import { shownBytes } from "../../pictures/shown-bytes.js";
import { type FileOwner, ownerScope } from "./file-owner.js";
import { type KeptBytes, readFile } from "./read-file.js";

/**
 * A file as its readers see it: pictures without what their camera wrote beside them, drawings drawn. Documents go as
 * they came, to be downloaded; they are not opened here.
 */
export async function showFile(
  context: Context,
  drawing: Pick<PictureDecoding, "draw">,
  reader: FileOwner,
  key: string,
): Promise<Result<KeptBytes>> {
  const file = await readFile(context, reader, key);
  if (!file.ok || !file.value.media.startsWith("image/")) return file;
  const shown = await shownBytes(drawing, file.value);
  return shown === null
    ? failed("not_found", "This picture cannot be shown; ask for the original.")
    : done({ ...file.value, ...shown });
}

/** The very bytes that were sent: for whoever sent them, and for the operator, who may have to prove what they are. */
export async function readOriginal(
  context: Context,
  reader: FileOwner,
  key: string,
): Promise<Result<KeptBytes>> {
  const isOperator = reader.kind === "member" && reader.organisation.kind === "operator";
  if (isOperator || (await isOwn(context, reader, key))) return readFile(context, reader, key);
  return failed("not_found", "There is no such file among yours.");
}

async function isOwn(context: Context, reader: FileOwner, key: string): Promise<boolean> {
  const row = await context.store.transaction(ownerScope(reader), (tx) => {
    const files = tx.db.selectFrom("files").select("key").where("key", "=", key);
    const own =
      reader.kind === "seller"
        ? files
            .where("marketplaceId", "=", reader.marketplace)
            .where("sellerId", "=", reader.seller)
        : files.where("organisationId", "=", reader.organisation.id);
    return own.limit(1).executeTakeFirst();
  });
  return row !== undefined;
}
