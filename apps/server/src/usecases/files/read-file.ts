import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type FileOwner, ownerScope } from "./file-owner.js";

export interface KeptBytes {
  readonly bytes: Uint8Array;
  readonly media: string;
}

/** The bytes of a file that this caller may see: their own, a right's that they see, or, for the operator, any. */
export async function readFile(
  context: Context,
  reader: FileOwner,
  key: string,
): Promise<Result<KeptBytes>> {
  const row = await context.store.transaction(ownerScope(reader), (tx) =>
    tx.db.selectFrom("files").select("media").where("key", "=", key).limit(1).executeTakeFirst(),
  );
  const bytes = row === undefined ? null : await context.objects.get(key);
  if (row === undefined || bytes === null) return failed("not_found", "There is no such file.");
  return done({ bytes, media: row.media });
}
