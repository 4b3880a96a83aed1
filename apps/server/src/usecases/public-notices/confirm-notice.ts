import { isAfter } from "@touchstone/regimes";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { lockNotice, moveNotice } from "./move-notice.js";
import { noticeToken, readNoticeToken } from "./notice-token.js";
import { queueNoticeMail } from "./queue-notice-mail.js";

export interface Receipt {
  /** What the status page is opened with. */
  readonly token: string;
  readonly submittedAt: string;
}

/** The address is the sender's: the notice is submitted, and its receipt is sent (Art. 16(4)). Once. */
export async function confirmNotice(context: Context, token: string): Promise<Result<Receipt>> {
  const id = readNoticeToken(context.sealer, "confirmation", token);
  if (id === null) return SPENT;
  return context.store.transaction({ role: "public", notice: id }, async (tx) => {
    const notice = await lockNotice(tx, id);
    if (notice === null || notice.state !== "unconfirmed") return SPENT;
    if (notice.confirmUntil === null || isAfter(tx.now, notice.confirmUntil)) return SPENT;
    const moved = await moveNotice(tx, notice, "confirmed", {
      confirmedAt: tx.now,
      discardAt: null,
    });
    if (!moved.ok) return moved;
    const version = notice.version + 1;
    await queueNoticeMail(tx, "public_notice_receipt", { id, version });
    return done({ token: noticeToken(context.sealer, "status", id), submittedAt: tx.now });
  });
}

/** The same whether it was used, is too old, was changed, or never was. */
const SPENT = failed(
  "link_spent",
  "This link was used already or is too old. If you have confirmed, the receipt is in your mail; otherwise write the notice again.",
);
