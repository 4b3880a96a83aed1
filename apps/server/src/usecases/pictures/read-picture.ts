import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { mediaOf } from "../../pictures/media.js";
import { type FileOwner, ownerScope } from "../files/file-owner.js";
import type { KeptBytes } from "../files/read-file.js";

/** A picture of a version of a listing, as it was fetched when that version came. */
export async function readPicture(
  context: Context,
  reader: FileOwner,
  snapshot: string,
  position: number,
): Promise<Result<KeptBytes>> {
  const row = await context.store.transaction(ownerScope(reader), (tx) =>
    tx.db
      .selectFrom("snapshotPictures")
      .select("object")
      .where("snapshotId", "=", snapshot)
      .where("position", "=", position)
      .where("state", "=", "stored")
      .executeTakeFirst(),
  );
  const object = row?.object ?? null;
  const bytes = object === null ? null : await context.objects.get(object);
  if (bytes === null) return failed("not_found", "There is no such picture.");
  return done({ bytes, media: mediaOf(bytes) });
}
