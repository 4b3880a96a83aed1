import { networkOf } from "../../access/network-of.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { PictureProof } from "../../pictures/picture-decoding.js";
import { queueScan, type ScanWord, scanWord } from "../../scanning/queue-scan.js";
import { checkUpload, type Uploaded } from "../files/check-upload.js";
import { lockNotice } from "./move-notice.js";
import { takeRate } from "./notice-rates.js";
import { readNoticeToken } from "./notice-token.js";

const MOST_FILES = 20;

export interface NoticeFile {
  readonly id: string;
  readonly media: string;
  readonly size: number;
  readonly scan: ScanWord;
}

/** Adds a picture or PDF to a draft. It is held back until it is scanned, where there is a scanner. */
export async function addNoticeFile(
  context: Context,
  decode: PictureProof,
  address: string,
  file: Uploaded & { readonly draft: string },
): Promise<Result<NoticeFile>> {
  const noticeId = readNoticeToken(context.sealer, "draft", file.draft);
  if (noticeId === null) return NO_DRAFT;
  const taken = await takeRate(context, "files", networkOf(address), file.bytes.byteLength);
  if (!taken.ok) return taken;
  const checked = await checkUpload(decode, file);
  if (!checked.ok) return checked;
  const key = await context.objects.put(file.bytes);
  return context.store.transaction({ role: "public", notice: noticeId }, async (tx) => {
    const notice = await lockNotice(tx, noticeId);
    if (notice?.state !== "draft") return NO_DRAFT;
    const before = await tx.db
      .selectFrom("publicNoticeFiles")
      .select("id")
      .where("noticeId", "=", noticeId)
      .execute();
    if (before.length >= MOST_FILES) {
      return failed("invalid_request", `Send at most ${MOST_FILES} files.`);
    }
    const row = { id: tx.newId(), media: checked.value.media, size: file.bytes.byteLength };
    await tx.db
      .insertInto("publicNoticeFiles")
      .values({ ...row, noticeId, key, createdAt: tx.now })
      .execute();
    const state = await queueScan(tx, key);
    return done({ ...row, scan: scanWord(context, state) });
  });
}

const NO_DRAFT = failed("link_spent", "This draft was sent already, or is gone.");
