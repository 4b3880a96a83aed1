import { isAfter, NOTIFIER_COMPLAINTS, notifierComplaintUntil } from "@touchstone/regimes";
import type { Context } from "../../context.js";
import { failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { bySender } from "./by-sender.js";
import { complaintsOf } from "./complaints-of.js";
import { type LockedNotice, moveNotice } from "./move-notice.js";
import { addNoticeMessage } from "./notice-message.js";
import { queueNoticeMail } from "./queue-notice-mail.js";
import type { NoticeStatus } from "./read-status.js";

/** The sender complains, free of charge, that nothing was done on the notice (DSA Art. 20). */
export function complain(
  context: Context,
  token: string,
  text: string,
): Promise<Result<NoticeStatus>> {
  return bySender(context, token, async (tx, notice) => {
    if (notice.outcome === "restricted") {
      return failed(
        "illegal_move",
        "What you asked for was done: there is nothing to complain of.",
      );
    }
    if (notice.firstDecidedAt !== null) {
      const until = notifierComplaintUntil(notice.firstDecidedAt);
      if (isAfter(tx.now, until)) {
        return failed("illegal_move", `A complaint was possible until ${until.slice(0, 10)}.`);
      }
    }
    const made = await complaintsOf(tx, notice.id);
    if (made >= NOTIFIER_COMPLAINTS) {
      return failed("illegal_move", "You have complained as often as you can. Courts stay open.");
    }
    const moved = await moveNotice(tx, notice, "complained");
    if (!moved.ok) return failed("illegal_move", "This is not possible now. Look again.");
    await keep(tx, notice, made + 1);
    await addNoticeMessage(tx, notice.id, { kind: "complaint", text, memberId: null });
    const version = notice.version + 1;
    await queueNoticeMail(tx, "public_notice_complaint", { id: notice.id, version });
    return moved;
  });
}

async function keep(tx: Tx, notice: LockedNotice, number: number): Promise<void> {
  const { id: noticeId, decidedBy } = notice;
  const row = { noticeId, number, madeAt: tx.now, againstMemberId: decidedBy };
  await tx.db.insertInto("publicNoticeComplaints").values(row).execute();
}
