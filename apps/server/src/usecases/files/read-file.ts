import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { heldBack } from "../../scanning/held-back.js";
import { type ScanWord, scanWord } from "../../scanning/queue-scan.js";
import { type FileOwner, ownerScope } from "./file-owner.js";

export interface KeptBytes {
  readonly bytes: Uint8Array;
  readonly media: string;
  /** What is known of its scan; nothing of what was fetched or made here. */
  readonly scan?: ScanWord;
}

/** The bytes of a file that this caller may see: their own, a right's that they see, or, for the operator, any. */
export async function readFile(
  context: Context,
  reader: FileOwner,
  key: string,
): Promise<Result<KeptBytes>> {
  const row = await context.store.transaction(ownerScope(reader), (tx) =>
    tx.db
      .selectFrom("files as f")
      .leftJoin("fileScans as s", "s.key", "f.key")
      .select(["f.media", "s.state"])
      .where("f.key", "=", key)
      .limit(1)
      .executeTakeFirst(),
  );
  const scan = scanWord(context, row?.state ?? null);
  const held = heldBack(scan);
  // A picture was decoded when it came, and is shown at once; of anything else only the scanner knows.
  const isShown = scan === "waiting" && row?.media.startsWith("image/") === true;
  if (row !== undefined && held !== null && !isShown) return held;
  const bytes = row === undefined ? null : await context.objects.get(key);
  if (row === undefined || bytes === null) return failed("not_found", "There is no such file.");
  return done({ bytes, media: row.media, scan });
}
