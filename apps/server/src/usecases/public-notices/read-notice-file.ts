import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { heldBack } from "../../scanning/held-back.js";
import { scanWord } from "../../scanning/queue-scan.js";
import type { KeptBytes } from "../files/read-file.js";

/** A file that came with a notice, unless it is held back. Strangers sent it: it is never shown, only downloaded. */
export async function readNoticeFile(
  context: Context,
  actor: MemberActor,
  { id, file }: { readonly id: string; readonly file: string },
): Promise<Result<KeptBytes>> {
  const row = await context.store.transaction(memberScope(actor), (tx) =>
    tx.db
      .selectFrom("publicNoticeFiles as f")
      .innerJoin("publicNotices as n", "n.id", "f.noticeId")
      .leftJoin("fileScans as s", "s.key", "f.key")
      .select(["f.key", "f.media", "s.state"])
      .where("f.id", "=", file)
      .where("f.noticeId", "=", id)
      .where("n.confirmedAt", "is not", null)
      .executeTakeFirst(),
  );
  if (row === undefined) return NO_FILE;
  const scan = scanWord(context, row.state);
  const held = heldBack(scan);
  if (held !== null) return held;
  const bytes = await context.objects.get(row.key);
  return bytes === null ? NO_FILE : done({ bytes, media: row.media, scan });
}

const NO_FILE = failed("not_found", "There is no such file.");
